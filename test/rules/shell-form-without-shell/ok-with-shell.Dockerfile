FROM debian:13-slim
USER 1995
CMD server --port 8080
