FROM debian:12
ARG ID
RUN useradd -u 1700 shop
USER ${ID}
CMD ["shop"]
