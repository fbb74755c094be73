FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN go build -o /shop

FROM debian:12-slim
COPY --from=build /shop /usr/local/bin/shop
EXPOSE 8080 443/tcp
EXPOSE 80
USER 1995:1995
ENTRYPOINT ["shop"]
