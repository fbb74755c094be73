FROM python:3.13
USER www-data
