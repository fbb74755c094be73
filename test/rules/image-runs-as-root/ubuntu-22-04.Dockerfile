FROM ubuntu:22.04
WORKDIR /srv/shop
COPY shop .
CMD ["./shop"]
