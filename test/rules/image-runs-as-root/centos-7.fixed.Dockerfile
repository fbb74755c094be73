FROM centos:7
WORKDIR /srv/shop
RUN groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /srv/shop --shell /sbin/nologin appuser
COPY --chown=1995:1995 shop.py .
RUN chown 1995:1995 /srv/shop
USER appuser
CMD ["python", "shop.py"]
