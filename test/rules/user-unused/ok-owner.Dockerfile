FROM alpine:3.20
RUN adduser -D -u 1700 files && adduser -D -u 1701 shop
COPY --chown=files . /srv/shop
USER shop
CMD ["shop"]
