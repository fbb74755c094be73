FROM alpine:3.20
RUN adduser -D shop
USER 1000
CMD ["shop"]
