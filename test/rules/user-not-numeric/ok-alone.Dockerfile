FROM alpine:3.20
RUN adduser -D -u 1700 shop
USER shop
CMD ["shop"]
