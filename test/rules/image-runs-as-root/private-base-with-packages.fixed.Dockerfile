FROM registry.example.com/base/python:7
WORKDIR /app
RUN addgroup -g 1995 appuser && adduser -D -H -h /app -u 1995 -G appuser appuser
RUN apk add --no-cache libpq
COPY --chown=1995:1995 . .
RUN chown -R 1995:1995 /app
USER appuser
CMD ["python", "-m", "shop"]
