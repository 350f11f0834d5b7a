FROM debian:12
# ruleid: docker-unsigned-packages
RUN apt-get install -y --allow-unauthenticated tool
# ruleid: docker-unsigned-packages
RUN yum install -y --nogpgcheck tool
# ruleid: docker-unsigned-packages
RUN echo "deb [trusted=yes] https://deb.example.com stable main" > /etc/apt/sources.list.d/tool.list
# ruleid: docker-unsigned-packages
RUN apk add --allow-untrusted tool.apk
# ok: docker-unsigned-packages
RUN apt-get install -y --no-install-recommends tool
# ok: docker-unsigned-packages
RUN echo "deb [signed-by=/usr/share/keyrings/tool.gpg] https://deb.example.com stable main" > /etc/apt/sources.list.d/tool.list
# ok: docker-unsigned-packages
RUN apk add --no-cache tool
