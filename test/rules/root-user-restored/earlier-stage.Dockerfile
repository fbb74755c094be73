FROM python:3.13-slim AS base
ARG OWNER=shop
RUN useradd --create-home $OWNER
USER $OWNER

FROM base AS tools
RUN pip install --user build

FROM base
USER 0
RUN apt-get update && apt-get install -y curl
CMD ["python", "-m", "shop"]
