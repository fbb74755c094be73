FROM alpine:3.20
WORKDIR /shop
COPY . .
VOLUME ["/shop/data", "/var/lib/shop"]
CMD ["./shop"]
