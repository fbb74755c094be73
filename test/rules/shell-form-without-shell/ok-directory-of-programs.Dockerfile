FROM gcr.io/distroless/static-debian12
COPY --from=busybox:1.37-musl /bin /bin
COPY server /srv/server
CMD /srv/server
