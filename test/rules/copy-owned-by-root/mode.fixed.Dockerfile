FROM node:22
WORKDIR /app
RUN chown node:node /app
USER node
COPY package*.json ./
RUN npm ci
COPY --chown=1000:1000 entrypoint.sh ./
RUN chmod +x ./entrypoint.sh
ENTRYPOINT ["./entrypoint.sh"]
