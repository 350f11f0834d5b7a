ARG BASE=node:24
# ok: docker-latest-base
FROM ${BASE}
# ok: docker-latest-base
FROM ubuntu:24.04@sha256:beefdbd8a1da6d2915566fde36db9db0b524eb737fc57cd1367effd16dc0d06d
RUN make
