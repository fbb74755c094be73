FROM amazonlinux:2023
WORKDIR /opt/shop
COPY shop .
CMD ["./shop"]
