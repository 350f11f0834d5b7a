#!/bin/bash
# ruleid: sh-predictable-temp
echo "$data" > /tmp/output.txt
# ruleid: sh-predictable-temp
tmp=/tmp/myapp.$$
# ruleid: sh-predictable-temp
curl -fsSLo /tmp/tool.tgz https://example.com/tool.tgz
# ruleid: sh-predictable-temp
local_log="/tmp/install.log"
# ok: sh-predictable-temp
tmp=$(mktemp)
# ok: sh-predictable-temp
dir=$(mktemp -d /tmp/app.XXXXXX)
# ok: sh-predictable-temp
cat /tmp/input
# ok: sh-predictable-temp
echo "$data" > "$dir/output.txt"
