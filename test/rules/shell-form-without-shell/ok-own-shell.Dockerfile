FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /app .

FROM scratch
COPY --from=build /app /app
COPY tools/ bin
RUN ["/bin/busybox", "--install", "/bin"]
CMD /app
