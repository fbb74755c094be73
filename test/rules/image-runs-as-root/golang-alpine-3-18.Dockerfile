FROM golang:alpine3.18
WORKDIR /go/src/shop
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /usr/local/bin/shop .
CMD ["shop"]
