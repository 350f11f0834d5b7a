<?php
function claims($jwt) {
    // ruleid: php-jwt-unverified
    return json_decode(base64_decode(explode('.', $jwt)[1]), true);
}
// ruleid: php-jwt-unverified
$data = JWT::decode($token, null, false);
// ruleid: php-jwt-unverified
$config = Configuration::forUnsecuredSigner();
// ruleid: php-jwt-unverified
$jwt = JWT::encode($payload, $key, 'none');
// ok: php-jwt-unverified
$data = JWT::decode($token, new Key($key, 'HS256'));
// ok: php-jwt-unverified
$jwt = JWT::encode($payload, $key, 'RS256');
// ok: php-jwt-unverified
$config = Configuration::forSymmetricSigner($signer, $key);
// ok: php-jwt-unverified
$list = json_decode(base64_decode($text), true);
