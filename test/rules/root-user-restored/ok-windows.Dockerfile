FROM mcr.microsoft.com/windows/servercore:ltsc2022
USER ContainerUser
RUN dir
USER root
CMD ["shop.exe"]
