FROM registry.access.redhat.com/ubi9/ubi:9.4
WORKDIR /opt/shop
RUN dnf install -y java-21-openjdk-headless && dnf clean all
COPY shop.jar .
CMD ["java", "-jar", "shop.jar"]
