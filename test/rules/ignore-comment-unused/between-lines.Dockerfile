FROM alpine:3.22
RUN adduser -D -u 1995 appuser \
# kubesuggest: ignore[user-missing] a test
  && true
USER 1995:1995
CMD ["true"]
