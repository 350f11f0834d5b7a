FROM debian:13-slim
# ok: docker-root-user
USER root
RUN apt-get update
USER nobody
# ok: docker-root-user
ENTRYPOINT ["/srv/start"]
