<?php
// composer/semver: the second argument is its version, the first the autoloader of a project that requires it.
require $argv[1];
$parser = new Composer\Semver\VersionParser();
$versions = array_map(function ($line) use ($parser) {
    try {
        $normal = $parser->normalize($line);
        // Branches have no order.
        return strncmp($normal, 'dev-', 4) === 0 ? null : $normal;
    } catch (UnexpectedValueException $error) {
        return null;
    }
}, array_slice(explode("\n", stream_get_contents(STDIN)), 0, -1));
echo "composer/semver {$argv[2]}, Comparator\n";
foreach ($versions as $left) {
    $line = '';
    foreach ($left === null ? [] : $versions as $right) {
        $line .= $right === null ? '!' : (Composer\Semver\Comparator::lessThan($left, $right) ? '<'
            : (Composer\Semver\Comparator::greaterThan($left, $right) ? '>' : '='));
    }
    echo $left === null ? '!' : $line, "\n";
}
