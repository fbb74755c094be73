ARG PYTHON=3.11
ARG BASE=python:${PYTHON}-slim-bookworm
FROM --platform=$TARGETPLATFORM ${BASE}
ARG HOME_DIR=/opt/shop
WORKDIR ${HOME_DIR}
RUN adduser --disabled-password --gecos "" --home /opt/shop --no-create-home --uid 1995 appuser
COPY --chown=1995:1995 . .
RUN chown 1995:1995 /opt/shop
USER appuser
CMD ["python", "-m", "shop"]
