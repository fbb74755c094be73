FROM node:22
COPY run.sh /srv/run.sh
RUN chmod +x /srv/run.sh
USER node
CMD ["/srv/run.sh"]
