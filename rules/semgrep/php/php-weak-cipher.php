<?php
// ruleid: php-weak-cipher
$secret = openssl_encrypt($text, 'des-ede3-cbc', $key, 0, $iv);
// ruleid: php-weak-cipher
$secret = openssl_encrypt($text, 'AES-128-ECB', $key);
// ruleid: php-weak-cipher
$secret = mcrypt_encrypt(MCRYPT_RIJNDAEL_128, $key, $text, MCRYPT_MODE_CBC);
$method = 'rc4';
// ruleid: php-weak-cipher
$text = openssl_decrypt($secret, $method, $key);
// ok: php-weak-cipher
$secret = openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag);
// ok: php-weak-cipher
$secret = sodium_crypto_secretbox($text, $nonce, $key);
// ok: php-weak-cipher
$unit = convert_unit($text, 'des');
