FROM alpine:3.22
RUN adduser -D -u 1995 appuser \
  && true
# kubesuggest: ignore[privilege-escalation-allowed] until=2026-11-30 a test
USER 1995:1995
CMD ["true"]
