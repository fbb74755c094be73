FROM alpine:3.20
RUN set -ex;\
  sudo \
  apk add curl
USER 1995
CMD ["shop"]
