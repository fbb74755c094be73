FROM node:22 AS dev
EXPOSE 80
USER node

FROM node:22
USER node
CMD ["node", "."]
