#!/bin/bash
# ruleid: sh-hard-coded-password
mysql -u root -phunter2 -e "select 1"
# ruleid: sh-hard-coded-password
DB_PASSWORD="hunter2"
# ruleid: sh-hard-coded-password
curl -u admin:hunter2 https://example.com
# ruleid: sh-hard-coded-password
sshpass -p 'hunter2' ssh deploy@example.com
# ruleid: sh-hard-coded-password
echo "root:hunter2" | chpasswd
# ruleid: sh-hard-coded-password
export PGPASSWORD=hunter2
# ok: sh-hard-coded-password
mysql -u root -p"$MYSQL_PWD" -P 3306
# ok: sh-hard-coded-password
DB_PASSWORD="$1"
# ok: sh-hard-coded-password
PASSWORD_FILE=/run/secrets/password
# ok: sh-hard-coded-password
export TOKEN=$(cat token)
# ok: sh-hard-coded-password
password=""
# ok: sh-hard-coded-password
docker run -p 8080:80 mysql
