FROM scratch
COPY shop /bin/shop
USER 10001
ENTRYPOINT ["/bin/shop"]
