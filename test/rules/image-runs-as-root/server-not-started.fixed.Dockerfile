FROM alpine:3.20
RUN apk add --no-cache nginx python3
WORKDIR /srv/shop
RUN addgroup -g 1995 appuser && adduser -D -H -h /srv/shop -u 1995 -G appuser appuser
COPY --chown=1995:1995 shop.py .
RUN chown 1995:1995 /srv/shop
USER appuser
CMD ["python3", "shop.py"]
