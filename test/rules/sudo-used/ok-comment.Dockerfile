FROM debian:12
# sudo is not needed
RUN apt-get update \
    # sudo apt-get upgrade
    && apt-get install -y curl
USER 1995:1995
CMD ["shop"]
