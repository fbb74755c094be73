FROM debian:12
RUN bash -c "sudo apt-get update" && (sudo apt-get install -y curl)
USER 1995:1995
CMD ["shop"]
