FROM python:3.11 AS base
RUN useradd -u 1000 app
USER app

FROM base
COPY . /app
CMD ["python", "/app/app.py"]
