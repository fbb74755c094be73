FROM debian:12
RUN apt-get update && \
    # the shop draws
    apt-get install -y libcairo2 \
    && curl -fsSL https://example.com/key | apt-key add -
RUN --mount=type=cache,target=/root/.cache pip install shop; ldconfig
WORKDIR /shop
USER 1995:1995
CMD ["shop"]
