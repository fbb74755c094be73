FROM node:22
RUN usermod --login shop node
USER shop
