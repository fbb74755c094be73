FROM node:22
RUN apt-get update && apt-get install -y libcap2-bin && setcap cap_net_bind_service=+ep /usr/local/bin/node
EXPOSE 80
USER node
CMD ["node", "."]
