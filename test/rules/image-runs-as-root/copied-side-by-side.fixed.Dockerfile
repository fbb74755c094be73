FROM eclipse-temurin:21-jre-alpine
RUN addgroup -g 1995 appuser && adduser -D -H -u 1995 -G appuser appuser
COPY --chown=1995:1995 lib /app/lib
COPY --chown=1995:1995 classes /app
COPY tool /tool
USER appuser
ENTRYPOINT ["java", "-cp", "/app:/app/lib/*", "shop.Main"]
