FROM amazonlinux:2023
WORKDIR /opt/shop
RUN dnf install -y shadow-utils && groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /opt/shop --shell /sbin/nologin appuser && dnf clean all
COPY --chown=1995:1995 shop .
RUN chown 1995:1995 /opt/shop
USER appuser
CMD ["./shop"]
