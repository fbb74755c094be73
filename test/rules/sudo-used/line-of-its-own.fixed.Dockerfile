FROM alpine:3.20
RUN set -ex;\
  \
  apk add curl
USER 1995
CMD ["shop"]
