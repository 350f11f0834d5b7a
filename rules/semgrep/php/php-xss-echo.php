<?php
// ruleid: php-xss-echo
echo 'Hello ' . $_GET['name'];
// ruleid: php-xss-echo
print($_POST['comment']);
$q = $_GET['q'];
// ruleid: php-xss-echo
echo "<p>Results for $q</p>";
// ruleid: php-xss-echo
printf('<a href="%s">again</a>', $_SERVER['PHP_SELF']);
// ruleid: php-xss-echo
exit('not found: ' . $_REQUEST['page']);
?>
<h1>
// ruleid: php-xss-echo
<?= $_GET['title'] ?></h1>
<?php
function hello(Request $request) {
    // ruleid: php-xss-echo
    return response('<b>' . $request->input('name') . '</b>');
}
// ok: php-xss-echo
echo 'Hello ' . htmlspecialchars($_GET['name'], ENT_QUOTES);
// ok: php-xss-echo
echo (int) $_GET['page'];
// ok: php-xss-echo
echo json_encode(['q' => $_GET['q']]);
// ok: php-xss-echo
echo $_GET['mode'] === 'dark' ? 'black' : 'white';
// ok: php-xss-echo
error_log($_GET['name']);
// ok: php-xss-echo
echo isset($_GET['x']) ? 'yes' : 'no';
