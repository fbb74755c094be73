FROM alpine:3.20
USER root
RUN apk add --no-cache tini
COPY shop /usr/bin/
ENTRYPOINT ["tini", "--", "shop"]
