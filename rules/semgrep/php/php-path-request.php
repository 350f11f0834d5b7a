<?php
// ruleid: php-path-request
readfile('files/' . $_GET['file']);
$name = $_POST['name'];
// ruleid: php-path-request
file_put_contents("/var/www/data/$name", $_POST['content']);
// ruleid: php-path-request
unlink('uploads/' . $_REQUEST['delete']);
function download(Request $request) {
    // ruleid: php-path-request
    return response()->download(storage_path('app/' . $request->input('path')));
}
// ruleid: php-path-request
$lines = file($_GET['log'] . '.log');
// ok: php-path-request
readfile('files/' . basename($_GET['file']));
$path = realpath('files/' . $_GET['file']);
if ($path === false || strpos($path, '/srv/files/') !== 0) {
    exit;
}
// ok: php-path-request
readfile($path);
// ok: php-path-request
file_put_contents('counter.txt', $_POST['content']);
// ok: php-path-request
unlink('uploads/' . (int) $_GET['id'] . '.jpg');
// ok: php-path-request
$cart->file($_GET['item']);
