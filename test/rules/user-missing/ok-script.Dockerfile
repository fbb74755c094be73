FROM debian:12
COPY setup.sh /tmp/
RUN sh /tmp/setup.sh
USER shop
