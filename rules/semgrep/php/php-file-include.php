<?php
// ruleid: php-file-include
include($_GET['page']);
// ruleid: php-file-include
require 'pages/' . $_GET['page'] . '.php';
$lang = $_COOKIE['lang'];
// ruleid: php-file-include
include_once "lang/$lang.php";
// ok: php-file-include
include 'header.php';
$pages = ['home' => 'home.php', 'about' => 'about.php'];
if (!array_key_exists($_GET['p'], $pages)) {
    exit;
}
// ok: php-file-include
include $pages[$_GET['p']];
// ok: php-file-include
require __DIR__ . '/vendor/autoload.php';
// ok: php-file-include
$list->include($_GET['page']);
