FROM node:22
WORKDIR /app
USER node
COPY . .
RUN node --check server.js
CMD ["node", "server.js"]
