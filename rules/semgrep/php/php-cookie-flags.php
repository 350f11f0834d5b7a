<?php
// ruleid: php-cookie-flags
setcookie('session', $id);
// ruleid: php-cookie-flags
setcookie('session', $id, time() + 3600, '/', '', false, true);
// ruleid: php-cookie-flags
setcookie('remember', $token, time() + 3600, '/');
// ruleid: php-cookie-flags
ini_set('session.cookie_httponly', 0);
// ruleid: php-cookie-flags
session_set_cookie_params(['lifetime' => 0, 'secure' => false, 'httponly' => true]);
// ok: php-cookie-flags
setcookie('session', $id, ['secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
// ok: php-cookie-flags
setcookie('session', $id, time() + 3600, '/', '', true, true);
// ok: php-cookie-flags
setcookie('session', '', time() - 3600);
// ok: php-cookie-flags
ini_set('session.cookie_httponly', 1);
// ok: php-cookie-flags
$jar->setcookie('session');
