# Usage:
#   docker run --rm -it --privileged \
#     -v /lib/modules:/lib/modules:ro shop/probe
FROM debian:12
COPY probe.sh /usr/local/bin/
CMD ["probe.sh"]
