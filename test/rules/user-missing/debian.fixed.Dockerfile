FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y libpq5 && pip install --no-cache-dir -r requirements.txt
RUN groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --shell /usr/sbin/nologin appuser
COPY --chown=appuser . .
USER appuser
CMD ["python", "-m", "shop"]
