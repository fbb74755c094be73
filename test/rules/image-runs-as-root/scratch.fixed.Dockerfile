FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /shop .

FROM scratch
WORKDIR /data
COPY --from=build /shop /shop
COPY --chown=1995:1995 defaults/ ./
USER 1995:1995
ENTRYPOINT ["/shop"]
