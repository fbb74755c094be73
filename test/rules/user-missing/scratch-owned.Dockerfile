FROM scratch
COPY --chown=shop shop /bin/shop
USER shop
ENTRYPOINT ["/bin/shop"]
