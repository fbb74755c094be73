FROM node:22-alpine AS base
RUN addgroup --system --gid 1001 nodejs && adduser --system --uid 1001 nextjs

FROM base
WORKDIR /app
COPY . .
USER nextapp
CMD ["node", "server.js"]
