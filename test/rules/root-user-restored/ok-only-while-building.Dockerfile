FROM grafana/grafana:11.1.0
USER root
RUN apk add --no-cache curl
USER grafana
