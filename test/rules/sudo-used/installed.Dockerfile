FROM debian:12
RUN apt-get update && apt-get install -y curl sudo
USER 1995:1995
CMD ["shop"]
