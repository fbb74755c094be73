FROM alpine:3.20
ARG OWNER
RUN adduser -D "$OWNER"
USER shop
