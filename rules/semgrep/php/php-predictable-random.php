<?php
// ruleid: php-predictable-random
$token = md5(uniqid());
// ruleid: php-predictable-random
$resetCode = rand(100000, 999999);
// ruleid: php-predictable-random
$user->api_key = sha1(mt_rand());
// ruleid: php-predictable-random
$_SESSION['csrf'] = uniqid('', true);
function generatePassword($length) {
    $out = '';
    for ($i = 0; $i < $length; $i++) {
        // ruleid: php-predictable-random
        $out .= CHARS[mt_rand(0, 61)];
    }
    return $out;
}
// ok: php-predictable-random
$token = bin2hex(random_bytes(32));
// ok: php-predictable-random
$resetCode = random_int(100000, 999999);
// ok: php-predictable-random
$color = rand(0, 255);
// ok: php-predictable-random
$fileName = uniqid() . '.jpg';
