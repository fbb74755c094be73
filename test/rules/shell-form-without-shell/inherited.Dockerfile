FROM gcr.io/distroless/cc-debian12 AS base
CMD /app/run

FROM base
COPY run /app/run
USER 1995
