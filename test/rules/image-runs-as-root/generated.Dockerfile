#
# NOTE: THIS DOCKERFILE IS GENERATED VIA "render.sh"
#
# PLEASE DO NOT EDIT IT DIRECTLY.
#
FROM alpine:3.20
WORKDIR /srv/shop
COPY shop ./
CMD ["./shop"]
