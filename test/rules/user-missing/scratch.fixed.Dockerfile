FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN useradd -u 10001 shop && CGO_ENABLED=0 go build -o /shop

FROM scratch
COPY --from=build /shop /shop
USER 1995:1995
ENTRYPOINT ["/shop"]
