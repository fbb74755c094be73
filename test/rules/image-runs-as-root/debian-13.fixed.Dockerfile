FROM python:3.13-slim-trixie
WORKDIR /app
RUN groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /app --shell /usr/sbin/nologin appuser
COPY --chown=1995:1995 shop.py .
RUN chown 1995:1995 /app
USER appuser
CMD ["python", "shop.py"]
