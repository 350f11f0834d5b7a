<?php
// ruleid: php-regex-request
preg_match('/' . $_GET['pattern'] . '/', $text);
$search = $_POST['search'];
// ruleid: php-regex-request
$out = preg_replace("/$search/i", '', $text);
// ruleid: php-regex-request
$parts = preg_split($_GET['by'], $text);
// ok: php-regex-request
preg_match('/' . preg_quote($_GET['pattern'], '/') . '/', $text);
// ok: php-regex-request
preg_match('/^[a-z]+$/', $_GET['name']);
// ok: php-regex-request
$out = str_replace($search, '', $text);
