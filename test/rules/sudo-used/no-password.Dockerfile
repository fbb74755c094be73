FROM debian:12
RUN apt-get update && apt-get install -y sudo && useradd shop \
    && echo "shop ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/shop
USER shop
RUN sudo mkdir /data
CMD ["shop"]
