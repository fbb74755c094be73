FROM registry.access.redhat.com/ubi9/ubi:9.4
WORKDIR /opt/shop
RUN groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /opt/shop --shell /sbin/nologin appuser
RUN dnf install -y java-21-openjdk-headless && dnf clean all
COPY --chown=1995:1995 shop.jar .
RUN chown -R 1995:1995 /opt/shop
USER appuser
CMD ["java", "-jar", "shop.jar"]
