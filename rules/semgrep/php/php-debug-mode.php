<?php
// ruleid: php-debug-mode
ini_set('display_errors', 1);
// ruleid: php-debug-mode
ini_set('display_errors', 'On');
// ruleid: php-debug-mode
phpinfo();
// ruleid: php-debug-mode
define('WP_DEBUG', true);
// ruleid: php-debug-mode
return ['env' => 'production', 'debug' => true];
// ok: php-debug-mode
ini_set('display_errors', '0');
// ok: php-debug-mode
ini_set('log_errors', 1);
// ok: php-debug-mode
define('WP_DEBUG', false);
// ok: php-debug-mode
$server->phpinfo();
