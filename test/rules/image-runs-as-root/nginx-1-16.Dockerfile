FROM nginx:1.16-alpine
COPY dist /usr/share/nginx/html
