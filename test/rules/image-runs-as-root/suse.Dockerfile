FROM opensuse/leap:15.6
WORKDIR /opt/shop
COPY shop .
CMD ["./shop"]
