FROM amazonlinux:2
RUN yum install -y python3 && yum clean all
WORKDIR /srv/shop
COPY shop.py .
CMD ["python3", "shop.py"]
