FROM python:3.11
WORKDIR /app
COPY . .
USER 1000:1000
CMD ["python", "app.py"]
