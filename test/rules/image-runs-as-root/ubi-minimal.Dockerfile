FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4
WORKDIR /opt/shop
COPY shop .
CMD ["./shop"]
