FROM fedora:42
WORKDIR /opt/shop
COPY shop .
CMD ["./shop"]
