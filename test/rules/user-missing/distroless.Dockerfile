FROM gcr.io/distroless/nodejs22-debian12
COPY . /app
USER node
CMD ["/app/server.js"]
