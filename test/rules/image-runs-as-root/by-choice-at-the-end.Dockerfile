FROM alpine:3.20
COPY shop /usr/bin/
USER 0:0
CMD ["shop"]
