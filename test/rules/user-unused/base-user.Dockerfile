FROM gcr.io/distroless/base:debug-nonroot AS base
USER root
RUN adduser -D -u 1700 shop

FROM base
USER nonroot
CMD ["/shop"]
