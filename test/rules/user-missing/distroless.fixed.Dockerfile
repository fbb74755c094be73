FROM gcr.io/distroless/nodejs22-debian12
COPY . /app
USER 1995:1995
CMD ["/app/server.js"]
