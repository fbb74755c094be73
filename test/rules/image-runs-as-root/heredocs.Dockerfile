FROM python:3.13-alpine
WORKDIR /app
COPY <<EOF /app/settings.ini
[shop]
USER root
EOF
RUN <<EOF
pip install shop
EOF
CMD ["shop"]
