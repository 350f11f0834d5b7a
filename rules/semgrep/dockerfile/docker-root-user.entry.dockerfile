FROM alpine:3.22
RUN adduser -D app
# ruleid: docker-root-user
ENTRYPOINT ["/usr/bin/serve"]
