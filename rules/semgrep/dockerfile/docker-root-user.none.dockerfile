FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm ci
# ruleid: docker-root-user
CMD ["node", "server.js"]
