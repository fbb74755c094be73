FROM ubuntu:22.04
RUN apt-get update \
    # for TLS
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir -p /var/lib/shop
COPY shop /usr/local/bin/
ENTRYPOINT ["shop"]
