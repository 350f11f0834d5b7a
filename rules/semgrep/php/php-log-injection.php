<?php
// ruleid: php-log-injection
error_log('login of ' . $_POST['user']);
// ruleid: php-log-injection
$logger->warning("no page {$_GET['page']}");
// ruleid: php-log-injection
Log::info('search for ' . $_GET['q']);
// ruleid: php-log-injection
syslog(LOG_INFO, $_SERVER['HTTP_USER_AGENT']);
// ok: php-log-injection
error_log('login of ' . str_replace(["\r", "\n"], '_', $_POST['user']));
// ok: php-log-injection
Log::info('search');
// ok: php-log-injection
$logger->info('page ' . (int) $_GET['page']);
// ok: php-log-injection
$blog->publish($_POST['text']);
