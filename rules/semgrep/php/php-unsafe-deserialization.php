<?php
// ruleid: php-unsafe-deserialization
$cart = unserialize($_COOKIE['cart']);
$raw = base64_decode($_POST['state']);
// ruleid: php-unsafe-deserialization
$state = unserialize($raw);
// ruleid: php-unsafe-deserialization
$data = yaml_parse($_POST['config']);
// ruleid: php-unsafe-deserialization
$object = unserialize(file_get_contents('php://input'));
// ok: php-unsafe-deserialization
$cart = json_decode($_COOKIE['cart'], true);
// ok: php-unsafe-deserialization
$state = unserialize($raw, ['allowed_classes' => false]);
// ok: php-unsafe-deserialization
$own = unserialize(file_get_contents('cache.dat'));
// ok: php-unsafe-deserialization
$value = $codec->unserialize($_POST['state']);
