FROM node:22
RUN mkdir -p /shop/data && chown node /shop/data
USER node
COPY seed.json /shop/data/
VOLUME /shop/data
CMD ["node"]
