<?php
$host = $_GET['host'];
// ruleid: php-command-request
exec("ping -c 1 $host", $output);
// ruleid: php-command-request
echo shell_exec('nslookup ' . $_POST['domain']);
// ruleid: php-command-request
$listing = `ls {$_GET['dir']}`;
$command = sprintf('convert %s out.png', $_REQUEST['image']);
// ruleid: php-command-request
system($command, $status);
// ruleid: php-command-request
$handle = popen('grep ' . $_GET['q'] . ' list.txt', 'r');
// ok: php-command-request
exec('ping -c 1 ' . escapeshellarg($host), $output);
// ok: php-command-request
system('uptime');
$process = new Process(['nslookup', $_POST['domain']]);
// ok: php-command-request
$process->run();
$address = $_GET['address'];
if (!filter_var($address, FILTER_VALIDATE_IP)) {
    exit;
}
// ok: php-command-request
passthru("ping -c 1 $address");
// ok: php-command-request
$pdo->exec('VACUUM');
