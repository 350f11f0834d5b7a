FROM debian:12
# ruleid: docker-ssh-server
EXPOSE 22
# ruleid: docker-ssh-server
EXPOSE 80 22/tcp 443
# ruleid: docker-ssh-server
CMD ["/usr/sbin/sshd", "-D"]
# ok: docker-ssh-server
EXPOSE 2222 8022
# ok: docker-ssh-server
EXPOSE 443
# ok: docker-ssh-server
CMD ["node", "server.js"]
