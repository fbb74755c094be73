FROM registry.example.com/base/python:7
WORKDIR /app
COPY . .
CMD ["python", "-m", "shop"]
