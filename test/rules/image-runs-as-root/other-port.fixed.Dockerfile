FROM nginx:1.27
EXPOSE 8081
COPY shop.conf /etc/nginx/conf.d/default.conf
RUN touch /run/nginx.pid && chown -R nginx:nginx /var/cache/nginx /run/nginx.pid
USER nginx
CMD ["nginx", "-g", "daemon off;"]
