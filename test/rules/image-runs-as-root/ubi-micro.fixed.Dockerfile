FROM registry.access.redhat.com/ubi9/ubi-micro:9.5
COPY --chown=1995:1995 shop /opt/shop/shop
USER 1995:1995
CMD ["/opt/shop/shop"]
