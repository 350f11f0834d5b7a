# ruleid: docker-latest-base
FROM node:latest AS build
RUN npm ci
# ok: docker-latest-base
FROM build
# ruleid: docker-latest-base
FROM ghcr.io/octo/base
# ok: docker-latest-base
FROM node:24-slim
# ok: docker-latest-base
FROM scratch
# ruleid: docker-latest-base
FROM --platform=linux/amd64 registry.example.com:5000/app:latest
