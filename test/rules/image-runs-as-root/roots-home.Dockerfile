FROM golang:1.24 AS build
COPY . /src
RUN cd /src && go build -o /shop .

FROM alpine:3.20
WORKDIR /root/
COPY --from=build /shop .
CMD ["./shop"]
