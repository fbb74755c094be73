FROM centos:7
WORKDIR /srv/shop
COPY shop.py .
CMD ["python", "shop.py"]
