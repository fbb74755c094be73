FROM cgr.dev/chainguard/wolfi-base
RUN apk add --no-cache python-3.13
WORKDIR /srv/shop
COPY shop.py .
CMD ["python3", "shop.py"]
