FROM python:3.13-alpine
WORKDIR /app
RUN addgroup -g 1995 appuser && adduser -D -H -h /app -u 1995 -G appuser appuser
COPY --chown=1995:1995 <<EOF /app/settings.ini
[shop]
USER root
EOF
RUN <<EOF
pip install shop
EOF
RUN chown -R 1995:1995 /app
USER appuser
CMD ["shop"]
