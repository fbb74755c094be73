FROM amazonlinux:2
RUN yum install -y python3 && yum clean all
WORKDIR /srv/shop
RUN yum install -y shadow-utils && groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /srv/shop --shell /sbin/nologin appuser && yum clean all
COPY --chown=1995:1995 shop.py .
RUN chown 1995:1995 /srv/shop
USER appuser
CMD ["python3", "shop.py"]
