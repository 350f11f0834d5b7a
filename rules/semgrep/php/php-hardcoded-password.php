<?php
// ruleid: php-hardcoded-password
$db_password = 'hunter2';
// ruleid: php-hardcoded-password
define('DB_PASSWORD', 'changeme');
// ruleid: php-hardcoded-password
$pdo = new PDO('mysql:host=db;dbname=shop', 'root', 'hunter2');
// ruleid: php-hardcoded-password
$link = mysqli_connect('localhost', 'root', 'changeme', 'shop');
// ruleid: php-hardcoded-password
$config = ['host' => 'db', 'password' => 'hunter2'];
class Mailer {
    // ruleid: php-hardcoded-password
    private $apiKey = 'changeme-4711';
}
// ruleid: php-hardcoded-password
if ($password === 'admin123') {
    login();
}
// ruleid: php-hardcoded-password
$jwt = JWT::encode($payload, 'changeme', 'HS256');
// ok: php-hardcoded-password
$pdo = new PDO($dsn, 'root', getenv('DB_PASSWORD'));
// ok: php-hardcoded-password
$labels = ['password' => 'Your password'];
// ok: php-hardcoded-password
$rules = ['password' => 'required|min:8'];
// ok: php-hardcoded-password
$password = $_POST['password'];
// ok: php-hardcoded-password
$link = mysqli_connect('localhost', 'app', '', 'shop');
// ok: php-hardcoded-password
define('THEME', 'hunter2');
