FROM gcr.io/distroless/static-debian12:debug-nonroot
COPY server /server
CMD /server
