FROM debian:12
# ruleid: docker-password-in-run
RUN echo 'root:toor' | chpasswd
# ruleid: docker-password-in-run
RUN useradd -m -p changeme app
# ruleid: docker-password-in-run
RUN echo "app:app" | chpasswd && mkdir /app
# ok: docker-password-in-run
RUN useradd -m app
# ok: docker-password-in-run
RUN --mount=type=secret,id=pw echo "app:$(cat /run/secrets/pw)" | chpasswd -e
# ok: docker-password-in-run
RUN cat /etc/passwd
