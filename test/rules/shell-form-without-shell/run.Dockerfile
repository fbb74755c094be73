FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /app .

FROM gcr.io/distroless/static-debian12
COPY --from=build /app /app
RUN chmod +x /app
RUN mkdir /data
ENTRYPOINT ["/app"]
