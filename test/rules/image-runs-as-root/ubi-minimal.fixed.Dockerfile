FROM registry.access.redhat.com/ubi9/ubi-minimal:9.5
RUN microdnf install -y python3 && microdnf clean all
WORKDIR /srv/shop
RUN microdnf install -y shadow-utils && groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /srv/shop --shell /sbin/nologin appuser && microdnf clean all
COPY --chown=1995:1995 shop.py .
RUN chown 1995:1995 /srv/shop
USER appuser
CMD ["python3", "shop.py"]
