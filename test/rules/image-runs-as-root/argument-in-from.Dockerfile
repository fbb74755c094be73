ARG PYTHON=3.11
ARG BASE=python:${PYTHON}-slim-bookworm
FROM --platform=$TARGETPLATFORM ${BASE}
ARG HOME_DIR=/opt/shop
WORKDIR ${HOME_DIR}
COPY . .
CMD ["python", "-m", "shop"]
