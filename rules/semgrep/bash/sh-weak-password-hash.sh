#!/bin/bash
# ruleid: sh-weak-password-hash
hash=$(echo -n "$password" | md5sum | cut -d' ' -f1)
# ruleid: sh-weak-password-hash
openssl passwd -1 "$input"
# ruleid: sh-weak-password-hash
printf %s "$API_TOKEN" | sha1sum
# ok: sh-weak-password-hash
openssl passwd -6 -stdin
# ok: sh-weak-password-hash
md5sum file.iso
# ok: sh-weak-password-hash
echo "$version" | sha1sum
