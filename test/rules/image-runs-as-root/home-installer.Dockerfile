FROM mcr.microsoft.com/playwright:v1.50.0-noble
RUN apt-get update && apt-get install -y xvfb
WORKDIR /app
COPY . .
RUN npm ci && npx playwright install chromium
CMD ["npm", "test"]
