FROM debian:12
RUN useradd shop
RUN sudo -u shop mkdir /home/shop/data
USER shop
CMD ["shop"]
