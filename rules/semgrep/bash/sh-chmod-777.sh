#!/bin/sh
# ruleid: sh-chmod-777
chmod -R 777 /var/www
# ruleid: sh-chmod-777
chmod a+rwx secrets.txt
# ruleid: sh-chmod-777
umask 000
# ruleid: sh-chmod-777
sudo chmod 0666 /dev/tool
# ok: sh-chmod-777
chmod 755 run.sh
# ok: sh-chmod-777
chmod u+x run.sh && chmod 600 key
# ok: sh-chmod-777
umask 077
# ok: sh-chmod-777
echo "chmod 777 is wrong"
