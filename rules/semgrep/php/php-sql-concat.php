<?php
function findUser(PDO $pdo, string $name) {
    // ruleid: php-sql-concat
    return $pdo->query("SELECT * FROM users WHERE name = '$name'")->fetch();
}
function remove(mysqli $link, $email) {
    $sql = "DELETE FROM users WHERE email = '" . $email . "'";
    // ruleid: php-sql-concat
    return mysqli_query($link, $sql);
}
function login($user, $pass) {
    global $db;
    // ruleid: php-sql-concat
    $rows = $db->query("SELECT * FROM accounts WHERE login = '{$user}' AND pass = '" . md5($pass) . "'");
    // ruleid: php-sql-concat
    return DB::select("select * from accounts where login = '" . $user . "'");
}
function fixed(PDO $pdo, string $name) {
    $stmt = $pdo->prepare('SELECT * FROM users WHERE name = :name');
    // ok: php-sql-concat
    $stmt->execute(['name' => $name]);
    // ok: php-sql-concat
    return $pdo->query('SELECT * FROM ' . TABLE . ' LIMIT 10')->fetch();
}
function counted(PDO $pdo, $page) {
    // ok: php-sql-concat
    return $pdo->query('SELECT * FROM users LIMIT 20 OFFSET ' . (int) $page);
}
function other($name) {
    // ok: php-sql-concat
    return $search->query("users named $name");
}
