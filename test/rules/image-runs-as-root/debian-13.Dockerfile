FROM python:3.13-slim-trixie
WORKDIR /app
COPY shop.py .
CMD ["python", "shop.py"]
