FROM alpine:3.20
RUN adduser -D -u 1700 files && adduser -D -u 1701 shop && chown -R 1700 /srv
USER shop
CMD ["shop"]
