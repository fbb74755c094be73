FROM alpine:3.20
WORKDIR /shop
COPY conf ./conf
RUN adduser -S shop
COPY --link bin ./bin
COPY --chown=shop lib ./lib
RUN chown -R shop /shop
USER shop
CMD ["./bin/shop"]
