FROM node:22
EXPOSE 80
USER node
CMD ["node", "."]
