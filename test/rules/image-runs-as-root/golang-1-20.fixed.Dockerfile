FROM golang:1.20.5
WORKDIR /src
RUN groupadd --gid 1995 appuser && useradd --uid 1995 --gid 1995 --no-create-home --home-dir /src --shell /usr/sbin/nologin appuser
ADD --chown=1995:1995 . .
RUN go install ./cmd/shop
RUN chown -R 1995:1995 /src
USER appuser
ENTRYPOINT ["shop"]
