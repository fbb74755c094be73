FROM nginx:1.27
EXPOSE 8081
COPY shop.conf /etc/nginx/conf.d/default.conf
CMD ["nginx", "-g", "daemon off;"]
