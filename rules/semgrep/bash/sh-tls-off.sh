#!/bin/bash
# ruleid: sh-tls-off
curl -sSfkL https://example.com/api
# ruleid: sh-tls-off
curl --silent --insecure -o x https://example.com/api
# ruleid: sh-tls-off
wget --no-check-certificate https://example.com/x
# ruleid: sh-tls-off
export NODE_TLS_REJECT_UNAUTHORIZED=0
# ruleid: sh-tls-off
git -c http.sslVerify=false clone https://example.com/x.git
# ruleid: sh-tls-off
kubectl --insecure-skip-tls-verify get pods
# ok: sh-tls-off
curl -sSfL --cacert ca.pem https://example.com/api
# ok: sh-tls-off
tar -k -xf curl.tar
# ok: sh-tls-off
echo "curl -k is wrong"
# ok: sh-tls-off
export NODE_TLS_REJECT_UNAUTHORIZED=1
# ok: sh-tls-off
curl -K settings.conf
