FROM registry.access.redhat.com/ubi9/ubi-minimal:9.5
RUN microdnf install -y python3 && microdnf clean all
WORKDIR /srv/shop
COPY shop.py .
CMD ["python3", "shop.py"]
