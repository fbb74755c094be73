FROM node:22
WORKDIR /home/node/app
USER node
COPY . .
RUN npm run build && chmod +x dist/run.js
CMD ["dist/run.js"]
