FROM busybox:1.36
WORKDIR /www
RUN addgroup -g 1995 appuser && adduser -D -H -h /www -u 1995 -G appuser appuser
COPY --chown=1995:1995 public .
RUN chown 1995:1995 /www
USER appuser
CMD ["httpd", "-f", "-p", "8080"]
