FROM grafana/grafana:11.1.0
COPY dashboards /shop/data/dashboards
VOLUME ["/shop/data"]
