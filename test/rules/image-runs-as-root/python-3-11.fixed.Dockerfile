FROM python:3.11
WORKDIR /app
RUN groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /app --shell /usr/sbin/nologin appuser
COPY --chown=1995:1995 . /app
RUN pip install --no-cache-dir -r requirements.txt
RUN chown -R 1995:1995 /app
USER appuser
CMD gunicorn --bind 0.0.0.0:8000 shop:app
