FROM registry.example.com/base:1
USER root
RUN apk add curl
CMD ["shop"]
