FROM node:22 AS test
USER node
RUN npm ci
USER root
RUN npm install --global playwright
CMD ["npm", "test"]
