FROM debian:12
RUN useradd shop && apt-get update && apt-get install -y gosu
USER shop
RUN make
USER root
ENTRYPOINT ["/entry"]
