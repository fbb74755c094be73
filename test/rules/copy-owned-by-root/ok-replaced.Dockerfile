FROM node:22
WORKDIR /home/node
USER node
COPY run.sh ./
RUN sed -i 's/\r$//' run.sh && chmod +x run.sh
CMD ["./run.sh"]
