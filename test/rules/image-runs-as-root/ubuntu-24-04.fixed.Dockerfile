FROM ubuntu:24.04
WORKDIR /opt/shop
RUN groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /opt/shop --shell /usr/sbin/nologin appuser
COPY --chown=1995:1995 shop .
RUN chown 1995:1995 /opt/shop
USER appuser
ENTRYPOINT ["./shop"]
