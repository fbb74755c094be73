FROM node:22
USER node
COPY --chown=node run.sh /srv/run.sh
RUN chmod +x /srv/run.sh
CMD ["/srv/run.sh"]
