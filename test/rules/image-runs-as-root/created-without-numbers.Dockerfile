FROM alpine:3.20
WORKDIR /shop
COPY conf ./conf
RUN adduser -S shop
COPY --link bin ./bin
COPY lib ./lib
CMD ["./bin/shop"]
