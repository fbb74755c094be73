FROM node:22
COPY run.sh /srv/run.sh
RUN chmod +x /srv/run.sh
VOLUME /srv
CMD ["/srv/run.sh"]
