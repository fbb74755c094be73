FROM golang:1.25 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/server .

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/server /server
HEALTHCHECK --interval=30s CMD /server --check
ENTRYPOINT ["/server"]
