FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm ci
USER node
# ok: docker-root-user
CMD ["node", "server.js"]
