FROM node:22 AS build
USER node
COPY run.sh /srv/run.sh
RUN chmod +x /srv/run.sh

FROM node:22
USER node
CMD ["node"]
