FROM alpine:3.20
RUN apk add --no-cache nginx python3
WORKDIR /srv/shop
COPY shop.py .
CMD ["python3", "shop.py"]
