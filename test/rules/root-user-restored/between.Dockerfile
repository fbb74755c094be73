FROM node:22-alpine
WORKDIR /app
RUN chown node:node /app
USER node:node
COPY --chown=node:node . .
RUN npm ci
USER root
RUN apk add --no-cache tini
EXPOSE 8080
ENTRYPOINT ["tini", "--"]
CMD ["node", "."]
