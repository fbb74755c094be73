FROM nginx:1.27
COPY dist /usr/share/nginx/html
RUN chown -R nginx:nginx /var/cache/nginx && touch /run/nginx.pid && chown nginx:nginx /run/nginx.pid
USER nginx
