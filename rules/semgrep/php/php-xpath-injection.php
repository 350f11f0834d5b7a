<?php
$user = $_POST['user'];
// ruleid: php-xpath-injection
$nodes = $xpath->query("//user[name='$user']");
// ruleid: php-xpath-injection
$value = $xpath->evaluate("string(//user[@id='" . $_GET['id'] . "']/mail)");
// ruleid: php-xpath-injection
$hits = $xml->xpath("/books/book[title='{$_GET['title']}']");
// ok: php-xpath-injection
$nodes = $xpath->query('//user[@id=' . (int) $_GET['id'] . ']');
// ok: php-xpath-injection
$hits = $xml->xpath('/books/book');
if (!ctype_alnum($user)) {
    exit;
}
// ok: php-xpath-injection
$nodes = $xpath->query("//user[name='$user']");
