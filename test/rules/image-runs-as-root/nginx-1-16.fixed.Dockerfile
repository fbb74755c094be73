FROM nginx:1.16-alpine
RUN addgroup -g 1995 appuser && adduser -D -H -u 1995 -G appuser appuser
COPY dist /usr/share/nginx/html
RUN touch /run/nginx.pid && chown -R 1995:1995 /var/cache/nginx /run/nginx.pid
USER appuser
