FROM alpine:3.20
RUN addgroup -g 1995 appuser && adduser -D -H -u 1995 -G appuser appuser
COPY shop /usr/bin/
USER appuser
CMD ["shop"]
