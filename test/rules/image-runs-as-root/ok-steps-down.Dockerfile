FROM debian:12-slim
RUN apt-get update && apt-get install -y gosu && useradd -u 999 shop
COPY entrypoint.sh /
ENTRYPOINT ["/entrypoint.sh"]
