FROM alpine:3.20 AS build
USER shop

FROM alpine:3.20
RUN adduser -D web
USER web
