FROM python:3.11-slim-buster

WORKDIR /opt/apple/myapp

COPY requirements.txt .
RUN pip install --no-cache-dir --requirement requirements.txt && rm -rfv requirements.txt

COPY app.py entrypoint.sh ./
COPY static ./

ENTRYPOINT ["/bin/sh", "-c", "/entrypoint.sh"]
CMD ["-s", "all"]
