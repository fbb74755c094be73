FROM python:3.11
ARG USER_ID
USER ${USER_ID}
CMD ["python"]
