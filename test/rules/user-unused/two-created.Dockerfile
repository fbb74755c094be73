FROM debian:12
RUN groupadd -g 1700 shop && useradd -u 1700 -g shop shop
RUN useradd -u 1701 worker
COPY store /usr/local/bin/
USER 1701
CMD ["store"]
