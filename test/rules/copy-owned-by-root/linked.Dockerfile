FROM debian:12
RUN useradd shop
USER shop
COPY --link run.sh /srv/run.sh
RUN chmod +x /srv/run.sh
CMD ["/srv/run.sh"]
