<?php
// ruleid: php-tls-verify-off
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
// ruleid: php-tls-verify-off
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0);
// ruleid: php-tls-verify-off
$client = new Client(['verify' => false]);
// ruleid: php-tls-verify-off
$response = Http::withoutVerifying()->get('https://api.example.org');
// ruleid: php-tls-verify-off
curl_setopt_array($ch, [CURLOPT_URL => $url, CURLOPT_SSL_VERIFYPEER => 0]);
// ruleid: php-tls-verify-off
$context = stream_context_create(['ssl' => ['verify_peer' => false, 'verify_peer_name' => false]]);
// ok: php-tls-verify-off
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
// ok: php-tls-verify-off
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);
// ok: php-tls-verify-off
$client = new Client(['verify' => '/etc/ssl/own.pem']);
// ok: php-tls-verify-off
$form = new Form(['verification' => false]);
