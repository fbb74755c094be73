FROM debian:12
RUN apt-get update && apt-get install -y bind9
USER named
