<?php
// ruleid: php-static-iv
$a = openssl_encrypt($text, 'aes-256-cbc', $key, 0, '1234567890123456');
$iv = str_repeat("\0", 16);
// ruleid: php-static-iv
$b = openssl_encrypt($text, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, $iv);
$vector = substr(hash('sha256', 'my vector'), 0, 16);
// ruleid: php-static-iv
$c = openssl_encrypt($text, 'aes-256-cbc', $key, 0, $vector);
$nonce = random_bytes(16);
// ok: php-static-iv
$d = openssl_encrypt($text, 'aes-256-cbc', $key, 0, $nonce);
$read = substr($message, 0, 16);
// ok: php-static-iv
$e = openssl_decrypt($text, 'aes-256-cbc', $key, 0, $read);
// ok: php-static-iv
$f = label_encrypt($text, 'aes-256-cbc', $key, 0, '1234567890123456');
