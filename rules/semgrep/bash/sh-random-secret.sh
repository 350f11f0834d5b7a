#!/bin/bash
# ruleid: sh-random-secret
token=$RANDOM$RANDOM
# ruleid: sh-random-secret
export DB_PASSWORD="$(date +%s | sha256sum | head -c 20)"
# ruleid: sh-random-secret
SESSION_ID=$(( RANDOM * 1000 ))
# ok: sh-random-secret
token=$(openssl rand -hex 32)
# ok: sh-random-secret
delay=$RANDOM
# ok: sh-random-secret
sleep $((RANDOM % 10))
