FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /shop .

FROM scratch
WORKDIR /data
COPY --from=build /shop /shop
COPY defaults/ ./
ENTRYPOINT ["/shop"]
