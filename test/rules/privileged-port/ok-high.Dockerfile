FROM node:22
EXPOSE 8080
USER node
CMD ["node", "."]
