<?php
// ruleid: php-password-fast-hash
$hash = md5($_POST['password']);
// ruleid: php-password-fast-hash
$user->password = sha1($salt . $password);
// ruleid: php-password-fast-hash
if (hash('sha256', $pass) === $row['pass']) {
    login($row);
}
// ruleid: php-password-fast-hash
$stored = crypt($password, '$1$abc$');
// ruleid: php-password-fast-hash
$weak = hash('md5', $user->password);
// ok: php-password-fast-hash
$hash = password_hash($_POST['password'], PASSWORD_DEFAULT);
// ok: php-password-fast-hash
if (password_verify($pass, $row['pass'])) {
    login($row);
}
// ok: php-password-fast-hash
$etag = md5($content);
// ok: php-password-fast-hash
$key = hash('sha256', $document);
