FROM debian:12-slim
RUN groupadd -r -g 999 shop && useradd -r -u 999 -g shop shop
WORKDIR /shop
COPY --chown=999:999 . .
RUN chown 999:999 /shop
USER shop
CMD ["./run"]
