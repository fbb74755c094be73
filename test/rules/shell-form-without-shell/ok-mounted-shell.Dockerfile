FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /app .

FROM gcr.io/distroless/base-debian12
RUN --mount=from=busybox:1.37,src=/bin,dst=/bin mkdir /data
COPY --from=build /app /app
ENTRYPOINT /app
