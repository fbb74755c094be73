FROM alpine:3.20
ARG OWNER=files
RUN adduser -D -u 1700 $OWNER && adduser -D -u 1701 shop
RUN chown -R $OWNER /srv
USER shop
CMD ["shop"]
