FROM golang:1.20.5
WORKDIR /src
ADD . .
RUN go install ./cmd/shop
ENTRYPOINT ["shop"]
