FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /app .

FROM scratch AS base
COPY --from=build /app /app/run

FROM base
ENTRYPOINT ["/app/run", "--name=a b"]
