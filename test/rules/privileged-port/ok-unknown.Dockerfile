FROM registry.example.com/base:1
EXPOSE 80
CMD ["shop"]
