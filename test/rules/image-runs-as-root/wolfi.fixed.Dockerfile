FROM cgr.dev/chainguard/wolfi-base
RUN apk add --no-cache python-3.13
WORKDIR /srv/shop
COPY --chown=nonroot:nonroot shop.py .
RUN chown nonroot:nonroot /srv/shop
USER nonroot
CMD ["python3", "shop.py"]
