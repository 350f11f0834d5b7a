#!/bin/sh
# ruleid: sh-remote-script
curl -fsSL https://example.com/install.sh | sudo bash
# ruleid: sh-remote-script
wget -qO- https://example.com/install.sh | sh -s -- --yes
# ruleid: sh-remote-script
bash <(curl -s https://example.com/x.sh)
# ruleid: sh-remote-script
eval "$(curl -fsSL https://example.com/env)"
# ok: sh-remote-script
curl -fsSLo install.sh https://example.com/install.sh && sha256sum -c install.sha256 && sh install.sh
# ok: sh-remote-script
curl -s https://example.com/version.json | jq -r .version
# ok: sh-remote-script
# curl https://example.com/install.sh | sh
eval "$(direnv hook bash)"
