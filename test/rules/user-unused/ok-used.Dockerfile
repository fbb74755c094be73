FROM debian:12
RUN useradd -u 1700 shop
USER 1700
CMD ["shop"]
