FROM node:22
COPY run.sh /srv/run.sh
RUN chown -R node /srv
USER node
RUN chmod +x /srv/run.sh
CMD ["/srv/run.sh"]
