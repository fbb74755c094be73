FROM alpine:3.20
RUN adduser -D -u 1700 log && adduser -D -u 1701 shop
USER shop
CMD ["shop", "--log-user=log"]
