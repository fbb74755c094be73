FROM python:3.11
RUN pip install supervisor
COPY supervisord.conf /etc/
CMD ["supervisord", "-n"]
