#!/bin/bash
read -r line
# ruleid: sh-eval-variable
eval "$line"
# ruleid: sh-eval-variable
eval $1
# ruleid: sh-eval-variable
bash -c "echo hello $name"
# ruleid: sh-eval-variable
ssh deploy@example.com "rm -f /data/$1"
if true; then
  # ruleid: sh-eval-variable
  sudo su app -c "start $1"
fi
# ok: sh-eval-variable
bash -c 'echo "$1"' _ "$1"
# ok: sh-eval-variable
eval "$(ssh-agent -s)"
# ok: sh-eval-variable
ssh deploy@example.com "systemctl restart app"
# ok: sh-eval-variable
echo "never eval $line"
command=(grep -r "$line" .)
# ok: sh-eval-variable
"${command[@]}"
