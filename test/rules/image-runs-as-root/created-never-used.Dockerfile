FROM debian:12-slim
RUN groupadd -r -g 999 shop && useradd -r -u 999 -g shop shop
WORKDIR /shop
COPY . .
CMD ["./run"]
