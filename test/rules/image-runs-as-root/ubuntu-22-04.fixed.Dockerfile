FROM ubuntu:22.04
WORKDIR /srv/shop
RUN adduser --disabled-password --gecos "" --home /srv/shop --no-create-home --uid 1995 appuser
COPY --chown=1995:1995 shop .
RUN chown 1995:1995 /srv/shop
USER appuser
CMD ["./shop"]
