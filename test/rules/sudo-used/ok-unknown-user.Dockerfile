FROM registry.example.com/ci:3
RUN sudo apt-get update
CMD ["shop"]
