<?php
for ($i = 0; $i < $zip->numFiles; $i++) {
    $name = $zip->getNameIndex($i);
    // ruleid: php-zip-slip
    file_put_contents('/srv/out/' . $name, $zip->getFromIndex($i));
    // ruleid: php-zip-slip
    copy('zip://a.zip#' . $name, "$target/$name");
    $stat = $zip->statIndex($i);
    // ruleid: php-zip-slip
    $out = fopen($target . '/' . $stat['name'], 'w');
    // ok: php-zip-slip
    file_put_contents('/srv/out/' . basename($name), $zip->getFromIndex($i));
}
for ($i = 0; $i < $zip->numFiles; $i++) {
    $entry = $zip->getNameIndex($i);
    if (strpos($entry, '..') !== false) {
        continue;
    }
    // ok: php-zip-slip
    file_put_contents('/srv/out/' . $entry, $zip->getFromIndex($i));
}
// ok: php-zip-slip
file_put_contents('/srv/list.txt', $zip->numFiles);
// ok: php-zip-slip
$zip->extractTo('/srv/out');
