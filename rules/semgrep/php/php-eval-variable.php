<?php
function calculate($expression) {
    // ruleid: php-eval-variable
    return eval("return $expression;");
}
function template($code) {
    // ruleid: php-eval-variable
    eval('?>' . $code);
}
// ruleid: php-eval-variable
$value = preg_replace('/(\w+)/e', 'strtoupper("$1")', $text);
function fixed() {
    // ok: php-eval-variable
    return eval('return 42;');
}
// ok: php-eval-variable
$value = preg_replace('/(\w+)/i', 'x', $text);
// ok: php-eval-variable
$value = $parser->eval($text);
