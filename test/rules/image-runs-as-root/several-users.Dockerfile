FROM alpine:3.20
RUN adduser -D -u 1001 web && adduser -D -u 1002 worker
COPY shop /usr/bin/
CMD ["shop"]
