<?php
// ruleid: php-template-injection
$template = $twig->createTemplate('Hello ' . $_GET['name']);
function preview(Request $request) {
    // ruleid: php-template-injection
    return Blade::render($request->input('template'));
}
// ruleid: php-template-injection
$smarty->display('string:' . $_POST['body']);
// ruleid: php-template-injection
echo $mustache->loadTemplate($_GET['view'])->render();
// ok: php-template-injection
$template = $twig->createTemplate('Hello {{ name }}');
// ok: php-template-injection
echo $twig->render('hello.html.twig', ['name' => $_GET['name']]);
// ok: php-template-injection
$smarty->assign('body', $_POST['body']);
