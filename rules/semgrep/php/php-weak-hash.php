<?php
// ruleid: php-weak-hash
$sum = md5($content);
// ruleid: php-weak-hash
$sum = sha1($content);
// ruleid: php-weak-hash
$sum = hash('md5', $content);
// ruleid: php-weak-hash
$sum = md5_file('/srv/data.bin');
// ok: php-weak-hash
$sum = hash('sha256', $content);
// ok: php-weak-hash
$sum = hash_file('sha512', '/srv/data.bin');
// ok: php-weak-hash
$sum = $this->md5($content);
