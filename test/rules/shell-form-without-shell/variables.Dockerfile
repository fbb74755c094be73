FROM golang:1.25 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/server .

FROM gcr.io/distroless/base-debian12:nonroot
COPY --from=build /out/server /server
ENV PORT=8080
CMD /server --port $PORT && echo done
