#!/bin/bash
# ruleid: sh-secret-on-command-line
mysqldump -u root --password="$DB_PASSWORD" db > dump.sql
# ruleid: sh-secret-on-command-line
docker login -u app -p "$REGISTRY_PASSWORD" registry.example.com
# ruleid: sh-secret-on-command-line
curl -u "app:$API_TOKEN" https://example.com
# ok: sh-secret-on-command-line
echo "$REGISTRY_PASSWORD" | docker login -u app --password-stdin registry.example.com
# ok: sh-secret-on-command-line
MYSQL_PWD="$DB_PASSWORD" mysqldump -u root db > dump.sql
# ok: sh-secret-on-command-line
docker run -p "$PORT:80" app
