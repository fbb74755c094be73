FROM node:22
USER node
COPY run.sh /srv/run.sh
RUN chmod +x /srv/run.sh || true
CMD ["/srv/run.sh"]
