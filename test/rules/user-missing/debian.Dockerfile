FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y libpq5 && pip install --no-cache-dir -r requirements.txt
COPY --chown=appuser . .
USER appuser
CMD ["python", "-m", "shop"]
