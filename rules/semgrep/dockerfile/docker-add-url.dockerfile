FROM debian:12
# ruleid: docker-add-url
ADD https://example.com/tool.tar.gz /opt/
# ruleid: docker-add-url
ADD --chown=app http://example.com/tool /usr/local/bin/tool
# ruleid: docker-add-url
ADD ["https://example.com/a.zip", "/a.zip"]
# ok: docker-add-url
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool.tar.gz /opt/
# ok: docker-add-url
ADD tool.tar.gz /opt/
# ok: docker-add-url
COPY . /https://example.com
