FROM busybox:1.37 AS tools

FROM scratch
COPY --from=tools /bin/busybox /bin/sh
COPY server /server
USER 65532
CMD /server
