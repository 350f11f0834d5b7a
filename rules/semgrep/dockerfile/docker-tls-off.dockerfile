FROM node:24
# ruleid: docker-tls-off
RUN curl -sSLk https://example.com/tool -o tool
# ruleid: docker-tls-off
RUN wget --no-check-certificate https://example.com/tool
# ruleid: docker-tls-off
RUN pip install --trusted-host pypi.internal flask
# ruleid: docker-tls-off
RUN npm config set strict-ssl false
# ruleid: docker-tls-off
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
# ruleid: docker-tls-off
RUN pip install --index-url http://pypi.internal/simple flask
# ok: docker-tls-off
RUN curl -sSLO https://example.com/tool
# ok: docker-tls-off
RUN pip install --index-url https://pypi.internal/simple flask
# ok: docker-tls-off
ENV NODE_TLS_REJECT_UNAUTHORIZED=1
# ok: docker-tls-off
RUN tar -k -xf curl.tar
