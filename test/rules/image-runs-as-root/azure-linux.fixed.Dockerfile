FROM mcr.microsoft.com/dotnet/runtime-deps:9.0-azurelinux3.0
WORKDIR /srv/shop
COPY --chown=app:app shop .
RUN chown app:app /srv/shop
USER app
CMD ["./shop"]
