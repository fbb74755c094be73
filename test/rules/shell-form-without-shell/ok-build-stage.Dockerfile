FROM scratch AS files
CMD /nothing

FROM debian:13-slim
COPY --from=files / /opt
USER 1995
CMD ["server"]
