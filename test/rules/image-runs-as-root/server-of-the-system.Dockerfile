FROM ubuntu:22.04
RUN apt-get update && apt-get install -y --no-install-recommends apache2 curl && rm -rf /var/lib/apt/lists/*
COPY run.sh /usr/local/bin/
EXPOSE 80
CMD ["run.sh"]
