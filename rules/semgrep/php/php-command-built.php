<?php
function thumbnail(string $file) {
    // ruleid: php-command-built
    exec("convert $file -resize 100x100 thumb.png");
}
function unpack_all($archive, $dir) {
    $cmd = 'tar xzf ' . $archive . ' -C ' . $dir;
    // ruleid: php-command-built
    return shell_exec($cmd);
}
function lookup($domain) {
    // ruleid: php-command-built
    passthru("whois {$domain}");
}
function fixed($file) {
    // ok: php-command-built
    exec('convert ' . escapeshellarg($file) . ' thumb.png');
    // ok: php-command-built
    system('git' . ' status');
    // ok: php-command-built
    exec('kill ' . (int) $file);
    // ok: php-command-built
    $db->exec("convert $file");
}
