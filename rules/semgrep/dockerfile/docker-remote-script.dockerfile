FROM debian:12
# ruleid: docker-remote-script
RUN curl -fsSL https://get.example.com | sh
# ruleid: docker-remote-script
RUN apt-get update && wget -qO- https://example.com/i.sh | bash -s -- -y
# ruleid: docker-remote-script
RUN bash -c "$(curl -fsSL https://example.com/i.sh)"
# ruleid: docker-remote-script
RUN curl -fsSL https://deb.example.com/setup \
    | bash -
# ok: docker-remote-script
RUN curl -fsSL https://example.com/i.sh -o i.sh && echo "abc  i.sh" | sha256sum -c - && sh i.sh
# ok: docker-remote-script
RUN curl -s https://example.com/version.json | jq -r .version > version
# ok: docker-remote-script
RUN echo curl || true
