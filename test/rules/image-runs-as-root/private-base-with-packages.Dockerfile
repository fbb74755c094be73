FROM registry.example.com/base/python:7
WORKDIR /app
RUN apk add --no-cache libpq
COPY . .
CMD ["python", "-m", "shop"]
