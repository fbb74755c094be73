FROM gcr.io/distroless/python3
COPY app.py /srv/
CMD /srv/app.py
