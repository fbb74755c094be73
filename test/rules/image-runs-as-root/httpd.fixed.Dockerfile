FROM httpd:2.4
COPY public /usr/local/apache2/htdocs/
RUN chown -R www-data:www-data /usr/local/apache2/logs
USER www-data
