#!/bin/bash
# ruleid: sh-decoded-command
echo "ZWNobyBoaQo=" | base64 -d | bash
# ruleid: sh-decoded-command
bash -c "$(echo ZWNobyBoaQo= | base64 --decode)"
# ruleid: sh-decoded-command
eval "$(base64 -d <<< ZWNobyBoaQo=)"
# ok: sh-decoded-command
echo "$x" | base64 -d > out.bin
# ok: sh-decoded-command
kubectl get secret a -o jsonpath='{.data.b}' | base64 -d | jq .
# ok: sh-decoded-command
base64 file | tee out.txt
