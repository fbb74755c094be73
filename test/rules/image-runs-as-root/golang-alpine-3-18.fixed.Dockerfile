FROM golang:alpine3.18
WORKDIR /go/src/shop
RUN addgroup -g 1995 appuser && adduser -D -H -h /go/src/shop -u 1995 -G appuser appuser
COPY --chown=1995:1995 go.mod go.sum ./
RUN go mod download
COPY --chown=1995:1995 . .
RUN go build -o /usr/local/bin/shop .
RUN chown -R 1995:1995 /go/src/shop
USER appuser
CMD ["shop"]
