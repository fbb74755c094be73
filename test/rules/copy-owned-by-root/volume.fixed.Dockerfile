FROM grafana/grafana:11.1.0
COPY --chown=grafana dashboards /shop/data/dashboards
VOLUME ["/shop/data"]
