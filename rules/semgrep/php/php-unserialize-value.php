<?php
function load($text) {
    // ruleid: php-unserialize-value
    return unserialize($text);
}
function session(Store $store) {
    // ruleid: php-unserialize-value
    return unserialize(base64_decode($store->read()));
}
function old($data) {
    // ruleid: php-unserialize-value
    return unserialize($data, ['allowed_classes' => true]);
}
function fixed($text) {
    // ok: php-unserialize-value
    return unserialize($text, ['allowed_classes' => false]);
}
function listed($text) {
    // ok: php-unserialize-value
    return unserialize($text, ['allowed_classes' => [Cart::class]]);
}
function json($text) {
    // ok: php-unserialize-value
    return json_decode($text, true);
}
