FROM debian:12
RUN useradd -u 1700 team && useradd -u 1701 shop
ONBUILD USER team
USER shop
CMD ["shop"]
