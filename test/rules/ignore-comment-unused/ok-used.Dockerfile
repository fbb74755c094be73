# kubesuggest: ignore[user-missing] a test
FROM alpine:3.22
COPY app /app
CMD ["/app"]
