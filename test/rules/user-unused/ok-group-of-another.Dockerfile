FROM debian:12
RUN useradd -u 1700 team && useradd -u 1701 -g team shop
USER shop
CMD ["shop"]
