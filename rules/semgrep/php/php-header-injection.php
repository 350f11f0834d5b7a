<?php
// ruleid: php-header-injection
mail('info@example.org', 'Contact', $text, 'From: ' . $_POST['email']);
$headers = "From: {$_POST['from']}\r\n";
// ruleid: php-header-injection
mail($to, $subject, $text, $headers);
// ruleid: php-header-injection
mail($_GET['to'], $subject, $text);
// ruleid: php-header-injection
header('Content-Language: ' . $_GET['lang']);
// ok: php-header-injection
mail('info@example.org', 'Contact', $_POST['text'], 'From: web@example.org');
// ok: php-header-injection
header('Content-Length: ' . (int) $_GET['n']);
$email = $_POST['email'];
if (!filter_var($email, FILTER_VALIDATE_EMAIL)) {
    exit;
}
// ok: php-header-injection
mail('info@example.org', 'Contact', $text, 'From: ' . $email);
