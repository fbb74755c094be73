FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /shop .

FROM gcr.io/distroless/static-debian12
COPY --from=build /shop /shop
USER 65532:65532
ENTRYPOINT ["/shop"]
