FROM python:3.13-slim
ARG OWNER=shop
RUN useradd --create-home $OWNER
USER ${OWNER}
RUN pip install --user build
USER root
RUN apt-get update && apt-get install -y curl
USER ${OWNER}
CMD ["python", "-m", "shop"]
