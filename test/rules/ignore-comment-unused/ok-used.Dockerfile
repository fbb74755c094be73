FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN go build -o /shop

# kubesuggest: ignore[user-missing] a test
FROM alpine:3.20
COPY --from=build /shop /usr/local/bin/shop
USER shop:shop
ENTRYPOINT ["shop"]
