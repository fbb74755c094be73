FROM cgr.dev/chainguard/wolfi-base
WORKDIR /app
COPY --chown=nonroot:nonroot shop .
RUN chown nonroot:nonroot /app
USER nonroot
ENTRYPOINT ["./shop"]
