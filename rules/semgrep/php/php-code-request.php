<?php
// ruleid: php-code-request
eval('$total = ' . $_GET['formula'] . ';');
// ruleid: php-code-request
assert($_POST['check']);
$callback = $_GET['action'];
// ruleid: php-code-request
call_user_func($callback, $user);
// ruleid: php-code-request
$f = create_function('$x', 'return ' . $_GET['body'] . ';');
// ruleid: php-code-request
call_user_func_array([$controller, $_REQUEST['method']], $arguments);
// ruleid: php-code-request
$result = $callback();
// ruleid: php-code-request
array_map($_GET['fn'], $list);
// ok: php-code-request
eval('return 1 + 2;');
$allowed = ['list' => 'listItems', 'show' => 'showItem'];
// ok: php-code-request
call_user_func($allowed[$_GET['action']]);
// ok: php-code-request
call_user_func('trim', $_GET['text']);
// ok: php-code-request
array_map('intval', $_GET['ids']);
// ok: php-code-request
assert(is_string($_POST['check']));
