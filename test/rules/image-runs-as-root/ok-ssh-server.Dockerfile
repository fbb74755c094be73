FROM alpine:3.20
RUN apk add --no-cache openssh
CMD ["/usr/sbin/sshd", "-D"]
