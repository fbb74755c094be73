FROM ubuntu:22.04
RUN adduser --disabled-password --gecos "" --no-create-home --uid 1995 appuser
RUN apt-get update \
    # for TLS
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir -p /var/lib/shop
COPY shop /usr/local/bin/
RUN chown 1995:1995 /var/lib/shop
USER appuser
ENTRYPOINT ["shop"]
