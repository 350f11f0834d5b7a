<?php
// ruleid: php-cors-any
header('Access-Control-Allow-Origin: *');
// ruleid: php-cors-any
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
// ruleid: php-cors-any
$response->headers->set('Access-Control-Allow-Origin', '*');
// ruleid: php-cors-any
return $next($request)->header('Access-Control-Allow-Origin', '*');
// ok: php-cors-any
header('Access-Control-Allow-Origin: https://app.example.org');
// ok: php-cors-any
header('Access-Control-Allow-Methods: *');
// ok: php-cors-any
$response->headers->set('Vary', '*');
