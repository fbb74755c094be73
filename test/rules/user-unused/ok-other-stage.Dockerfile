FROM alpine:3.20 AS base
RUN adduser -D -u 1700 web && adduser -D -u 1701 worker

FROM base AS web
USER web
CMD ["web"]

FROM base
USER worker
CMD ["worker"]
