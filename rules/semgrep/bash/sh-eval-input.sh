#!/bin/bash
# ruleid: sh-eval-input
eval "$1"
# ruleid: sh-eval-input
eval "x=$QUERY_STRING"
# ruleid: sh-eval-input
bash -c "echo hello $2"
# ruleid: sh-eval-input
ssh deploy@example.com "rm -f /data/$1"
read -rp "command: " line
# ruleid: sh-eval-input
eval "$line"
name=$1
# ruleid: sh-eval-input
sh -c "greet $name"
# ok: sh-eval-input
bash -c 'echo "$1"' _ "$1"
# ok: sh-eval-input
eval "$(ssh-agent -s)"
# ok: sh-eval-input
"$1" "$2"
# ok: sh-eval-input
ssh deploy@example.com "systemctl restart app"
