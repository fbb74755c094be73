FROM jenkins/jenkins:lts AS build
USER root
RUN make

FROM scratch
COPY --from=build /shop /shop
USER 1995:1995
CMD ["/shop"]
