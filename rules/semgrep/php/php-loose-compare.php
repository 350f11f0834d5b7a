<?php
// ruleid: php-loose-compare
if (md5($_POST['password']) == $row['hash']) {
    login();
}
// ruleid: php-loose-compare
if ($_GET['token'] == $user['reset_token']) {
    login();
}
// ruleid: php-loose-compare
if ($password == $storedPassword) {
    login();
}
// ruleid: php-loose-compare
if (strcmp($_POST['password'], $secret) == 0) {
    login();
}
// ok: php-loose-compare
if (hash_equals($user['reset_token'], $_GET['token'])) {
    login();
}
// ok: php-loose-compare
if ($_GET['page'] == 'home') {
    show();
}
// ok: php-loose-compare
if ($password === null) {
    show();
}
// ok: php-loose-compare
if ($password == '') {
    show();
}
