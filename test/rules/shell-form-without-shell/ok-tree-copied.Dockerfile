FROM debian:13 AS build
RUN debootstrap trixie /target

FROM scratch
COPY --from=build /target /
USER 65532
CMD /server
