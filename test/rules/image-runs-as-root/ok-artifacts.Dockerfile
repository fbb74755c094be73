FROM golang:1.24 AS build
RUN go build -o /shop .

FROM scratch
COPY --from=build /shop /
