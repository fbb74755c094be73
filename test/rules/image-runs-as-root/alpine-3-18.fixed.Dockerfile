# syntax=docker/dockerfile:1
FROM alpine:3.18
WORKDIR /srv/shop
RUN addgroup -g 1995 appuser && adduser -D -H -h /srv/shop -u 1995 -G appuser appuser
# the tools it calls
RUN apk add --no-cache curl
COPY --chown=1995:1995 shop ./
EXPOSE 8080
RUN chown -R 1995:1995 /srv/shop
USER appuser
CMD ["./shop"]
