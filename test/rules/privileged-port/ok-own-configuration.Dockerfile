FROM nginx:1.27
COPY default.conf /etc/nginx/conf.d/default.conf
USER nginx
