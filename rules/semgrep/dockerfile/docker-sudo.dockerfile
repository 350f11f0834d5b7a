FROM debian:12
# ruleid: docker-sudo
RUN apt-get update && apt-get install -y curl sudo
# ruleid: docker-sudo
RUN sudo make install
# ruleid: docker-sudo
RUN echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/app
# ok: docker-sudo
RUN make install
# ok: docker-sudo
RUN apt-get purge -y sudo
# ok: docker-sudo
# RUN sudo make
USER app
# ok: docker-sudo
RUN ls /etc/pseudo
