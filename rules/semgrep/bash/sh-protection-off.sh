#!/bin/bash
# ruleid: sh-protection-off
iptables -F
# ruleid: sh-protection-off
sudo ufw disable
# ruleid: sh-protection-off
setenforce 0
# ruleid: sh-protection-off
sudo systemctl disable --now firewalld
# ok: sh-protection-off
ufw allow 443/tcp
# ok: sh-protection-off
systemctl stop app
# ok: sh-protection-off
iptables -A INPUT -p tcp --dport 22 -j DROP
# ok: sh-protection-off
echo "setenforce 0 is wrong"
