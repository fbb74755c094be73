FROM mcr.microsoft.com/dotnet/runtime-deps:9.0-azurelinux3.0
WORKDIR /srv/shop
COPY shop .
CMD ["./shop"]
