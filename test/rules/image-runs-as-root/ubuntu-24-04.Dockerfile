FROM ubuntu:24.04
WORKDIR /opt/shop
COPY shop .
ENTRYPOINT ["./shop"]
