FROM scratch
COPY --from=build /etc/passwd /etc/passwd
COPY shop /shop
USER shop
ENTRYPOINT ["/shop"]
