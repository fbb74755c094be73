FROM node:22
EXPOSE 80
CMD ["node", "."]
