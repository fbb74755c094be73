FROM registry.access.redhat.com/ubi9/ubi-micro:9.5
COPY shop /opt/shop/shop
CMD ["/opt/shop/shop"]
