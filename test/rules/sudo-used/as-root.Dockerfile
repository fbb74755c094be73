FROM debian:12
RUN sudo apt-get update && \
    # the shop draws
    sudo -E apt-get install -y libcairo2 \
    && curl -fsSL https://example.com/key | sudo apt-key add -
RUN --mount=type=cache,target=/root/.cache sudo pip install shop; sudo ldconfig
WORKDIR /shop
USER 1995:1995
CMD ["shop"]
