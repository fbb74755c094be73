FROM alpine:3.22
RUN adduser -D -u 1995 appuser \
  && true
USER 1995:1995
CMD ["true"]
