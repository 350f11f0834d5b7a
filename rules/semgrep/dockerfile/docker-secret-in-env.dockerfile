FROM node:24
# ruleid: docker-secret-in-env
ENV DB_PASSWORD=changeme
# ruleid: docker-secret-in-env
ENV NODE_ENV=production API_SECRET="hunter2"
# ruleid: docker-secret-in-env
ARG NPM_TOKEN
# ruleid: docker-secret-in-env
COPY .env /app/.env
# ruleid: docker-secret-in-env
COPY --chown=node id_rsa /home/node/.ssh/
# ok: docker-secret-in-env
RUN --mount=type=secret,id=npm npm ci
# ok: docker-secret-in-env
ENV NODE_ENV=production PASSWORD_FILE=/run/secrets/password
# ok: docker-secret-in-env
ENV TOKEN_TTL=3600 DB_PASSWORD=$DB_PASSWORD
# ok: docker-secret-in-env
COPY .env.example /app/
# ok: docker-secret-in-env
COPY --from=build /etc/ssl/certs/root.pem /etc/ssl/certs/
