FROM node:16.20.0-alpine
ENV NODE_ENV=production
WORKDIR /usr/src/app
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --omit=dev
COPY --chown=node:node . .

# what the orchestrator asks for
EXPOSE 3000
RUN chown -R node:node /usr/src/app
USER node
CMD ["node", "server.js"]
