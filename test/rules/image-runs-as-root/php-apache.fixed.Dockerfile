FROM php:8.3-apache
WORKDIR /var/www/html
COPY --chown=www-data:www-data src/ .
RUN chown www-data:www-data /var/www/html
USER www-data
