#!/bin/sh
# ruleid: sh-sudoers-nopasswd
echo "app ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers
# ruleid: sh-sudoers-nopasswd
echo "$USER ALL=(ALL:ALL) NOPASSWD:ALL" | sudo tee /etc/sudoers.d/me
# ruleid: sh-sudoers-nopasswd
usermod -aG docker app
# ok: sh-sudoers-nopasswd
echo "app ALL=(root) /usr/bin/systemctl restart app" > /etc/sudoers.d/app
# ok: sh-sudoers-nopasswd
sudo -n true && echo "NOPASSWD is set"
# ok: sh-sudoers-nopasswd
usermod -aG audio app
