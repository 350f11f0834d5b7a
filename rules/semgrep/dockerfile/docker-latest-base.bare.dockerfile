# syntax=docker/dockerfile:1
# ruleid: docker-latest-base
FROM ubuntu
RUN make
