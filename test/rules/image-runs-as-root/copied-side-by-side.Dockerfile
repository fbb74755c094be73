FROM eclipse-temurin:21-jre-alpine
COPY lib /app/lib
COPY classes /app
COPY tool /tool
ENTRYPOINT ["java", "-cp", "/app:/app/lib/*", "shop.Main"]
