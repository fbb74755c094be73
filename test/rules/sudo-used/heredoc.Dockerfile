FROM debian:12
RUN <<EOF
sudo apt-get update
EOF
USER 1995:1995
CMD ["shop"]
