#!/bin/sh
# dpkg --compare-versions, one process a pair. What dpkg warns of counts as no version.
list=$(mktemp)
cat >"$list"
printf 'dpkg %s, --compare-versions\n' "$(dpkg-query -W -f '${Version}' dpkg)"
while IFS= read -r left; do
  if [ -n "$(dpkg --compare-versions "$left" eq "$left" 2>&1)" ]; then
    echo '!'
    continue
  fi
  while IFS= read -r right; do
    if [ -n "$(dpkg --compare-versions "$right" eq "$right" 2>&1)" ]; then printf '!'
    elif dpkg --compare-versions "$left" lt "$right"; then printf '<'
    elif dpkg --compare-versions "$left" gt "$right"; then printf '>'
    else printf '='; fi
  done <"$list"
  echo
done <"$list"
rm -f "$list"
