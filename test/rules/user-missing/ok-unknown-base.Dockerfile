FROM registry.example.com/base:2
USER shop
