FROM alpine:3.20

WORKDIR /app
COPY . .

# go
CMD ["./app"]