#!/bin/sh
# ruleid: sh-ssh-no-host-check
ssh -o StrictHostKeyChecking=no deploy@example.com uptime
# ruleid: sh-ssh-no-host-check
scp -o "StrictHostKeyChecking no" a deploy@example.com:/b
# ruleid: sh-ssh-no-host-check
rsync -e "ssh -o UserKnownHostsFile=/dev/null" a example.com:/b
# ok: sh-ssh-no-host-check
ssh -o StrictHostKeyChecking=accept-new deploy@example.com
# ok: sh-ssh-no-host-check
ssh -o StrictHostKeyChecking=yes deploy@example.com
# ok: sh-ssh-no-host-check
ssh-keyscan example.com
