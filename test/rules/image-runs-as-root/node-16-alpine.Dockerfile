FROM node:16.20.0-alpine
ENV NODE_ENV=production
WORKDIR /usr/src/app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .

# what the orchestrator asks for
EXPOSE 3000
CMD ["node", "server.js"]
