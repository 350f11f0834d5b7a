<?php
// ruleid: php-open-redirect
header('Location: ' . $_GET['next']);
$url = $_POST['return_to'];
// ruleid: php-open-redirect
header("Location: $url");
function back(Request $request) {
    // ruleid: php-open-redirect
    return redirect($request->input('url'));
}
function go(Request $request) {
    // ruleid: php-open-redirect
    return new RedirectResponse($request->query->get('to'));
}
// ruleid: php-open-redirect
wp_redirect($_GET['redirect_to']);
// ok: php-open-redirect
header('Location: /login.php');
// ok: php-open-redirect
header('Location: /item.php?id=' . (int) $_GET['id']);
$to = $_GET['to'];
if (!in_array($to, $known, true)) {
    exit;
}
// ok: php-open-redirect
header('Location: ' . $to);
// ok: php-open-redirect
wp_safe_redirect($_GET['redirect_to']);
// ok: php-open-redirect
header('X-Page: ' . urlencode($_GET['page']));
