FROM python:3.11-slim-buster

WORKDIR /opt/apple/myapp
RUN adduser --disabled-password --gecos "" --home /opt/apple/myapp --no-create-home --uid 1995 appuser

COPY --chown=1995:1995 requirements.txt .
RUN pip install --no-cache-dir --requirement requirements.txt && rm -rfv requirements.txt

COPY --chown=1995:1995 app.py entrypoint.sh ./
COPY --chown=1995:1995 static ./
RUN chown -R 1995:1995 /opt/apple/myapp
USER appuser

ENTRYPOINT ["/bin/sh", "-c", "/entrypoint.sh"]
CMD ["-s", "all"]
