FROM alpine:3.20
RUN adduser -D -u 1001 web
USER web
RUN touch /home/web/ready
USER root
CMD ["shop"]
