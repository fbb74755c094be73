FROM busybox:1.36
WORKDIR /www
COPY public .
CMD ["httpd", "-f", "-p", "8080"]
