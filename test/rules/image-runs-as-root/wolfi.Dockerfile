FROM cgr.dev/chainguard/wolfi-base
WORKDIR /app
COPY shop .
ENTRYPOINT ["./shop"]
