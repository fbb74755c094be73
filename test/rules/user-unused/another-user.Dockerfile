FROM node:22-alpine
RUN addgroup -S app && adduser -S -G app -h /app app
WORKDIR /app
COPY --chown=node:node . .
USER node
CMD ["node", "."]
