FROM rockylinux/rockylinux:9-minimal
WORKDIR /srv/shop
COPY shop .
CMD ["./shop"]
