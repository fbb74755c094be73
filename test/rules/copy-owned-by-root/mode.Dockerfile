FROM node:22
WORKDIR /app
RUN chown node:node /app
USER node
COPY package*.json ./
RUN npm ci
COPY entrypoint.sh ./
RUN chmod +x ./entrypoint.sh
ENTRYPOINT ["./entrypoint.sh"]
