# escape=`
FROM alpine:3.20
WORKDIR /app
RUN addgroup -g 1995 appuser && adduser -D -H -h /app -u 1995 -G appuser appuser
COPY --chown=1995:1995 a `
     b ./
RUN chown 1995:1995 /app
USER appuser
CMD ["./a"]
