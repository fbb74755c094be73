FROM registry.example.com/tools:3
USER shop
RUN sudo apt-get update
RUN sudo apt-get install -y curl
CMD ["shop"]
