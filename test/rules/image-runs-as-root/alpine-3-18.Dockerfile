# syntax=docker/dockerfile:1
FROM alpine:3.18
WORKDIR /srv/shop
# the tools it calls
RUN apk add --no-cache curl
COPY shop ./
EXPOSE 8080
CMD ["./shop"]
