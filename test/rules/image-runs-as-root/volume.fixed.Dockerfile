FROM alpine:3.20
WORKDIR /shop
RUN addgroup -g 1995 appuser && adduser -D -H -h /shop -u 1995 -G appuser appuser
COPY --chown=1995:1995 . .
RUN mkdir -p /shop/data /var/lib/shop && chown 1995:1995 /shop/data /var/lib/shop
VOLUME ["/shop/data", "/var/lib/shop"]
RUN chown 1995:1995 /shop
USER appuser
CMD ["./shop"]
