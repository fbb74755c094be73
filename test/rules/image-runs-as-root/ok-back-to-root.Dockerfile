FROM alpine:3.20
RUN adduser -D -u 1001 web
USER web
USER root
CMD ["shop"]
