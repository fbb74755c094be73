FROM golang:1.24 AS build
USER root
RUN go build -o /shop .

FROM gcr.io/distroless/static:nonroot
COPY --from=build /shop /shop
ENTRYPOINT ["/shop"]
