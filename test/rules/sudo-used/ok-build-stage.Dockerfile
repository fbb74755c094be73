FROM debian:12 AS build
RUN apt-get update && apt-get install -y sudo
RUN sudo make

FROM scratch
COPY --from=build /shop /shop
USER 1995:1995
ENTRYPOINT ["/shop"]
