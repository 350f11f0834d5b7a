<?php
// ruleid: php-temp-file
file_put_contents('/tmp/report.csv', $data);
// ruleid: php-temp-file
$handle = fopen('/tmp/' . $user . '.log', 'w');
// ruleid: php-temp-file
$other = fopen(sys_get_temp_dir() . '/cache.dat', 'w');
// ok: php-temp-file
$path = tempnam(sys_get_temp_dir(), 'app');
// ok: php-temp-file
$handle = tmpfile();
// ok: php-temp-file
file_put_contents('/srv/tmp/report.csv', $data);
// ok: php-temp-file
$text = file_get_contents('/tmp/report.csv');
