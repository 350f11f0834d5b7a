<?php
// ruleid: php-file-permissions
chmod($path, 0777);
// ruleid: php-file-permissions
mkdir('uploads', 0777, true);
// ruleid: php-file-permissions
chmod('/srv/app/config.php', 0666);
// ruleid: php-file-permissions
umask(0);
// ok: php-file-permissions
chmod($path, 0640);
// ok: php-file-permissions
mkdir('uploads', 0750, true);
// ok: php-file-permissions
umask(0027);
// ok: php-file-permissions
$list->chmod(0777);
