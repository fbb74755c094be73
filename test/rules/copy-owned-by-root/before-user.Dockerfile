FROM debian:12
RUN useradd -m shop
COPY --chmod=644 run.sh wait.sh /usr/local/bin/
USER shop:shop
RUN mkdir /home/shop/data && \
    chmod 755 /usr/local/bin/wait.sh
CMD ["run.sh"]
