<?php
$id = $_GET['id'];
// ruleid: php-sql-request
$result = mysqli_query($conn, "SELECT * FROM users WHERE id = $id");
// ruleid: php-sql-request
$rows = $pdo->query("SELECT * FROM posts WHERE author = '" . $_POST['author'] . "'");
$sql = sprintf("DELETE FROM sessions WHERE token = '%s'", $_COOKIE['token']);
// ruleid: php-sql-request
$db->exec($sql);
function search(Request $request) {
    // ruleid: php-sql-request
    return DB::select("SELECT * FROM items WHERE name LIKE '%" . $request->input('q') . "%'");
}
function sorted(Request $request) {
    // ruleid: php-sql-request
    return Item::query()->orderByRaw($request->get('sort'))->get();
}
// ruleid: php-sql-request
$wpdb->get_results("SELECT * FROM {$wpdb->posts} WHERE post_name = '{$_GET['slug']}'");
$stmt = $pdo->prepare('SELECT * FROM users WHERE id = ?');
// ok: php-sql-request
$stmt->execute([$id]);
// ok: php-sql-request
$rows = $pdo->query('SELECT * FROM users WHERE id = ' . (int) $_GET['id']);
// ok: php-sql-request
$rows = mysqli_query($conn, "SELECT * FROM users WHERE name = '" . mysqli_real_escape_string($conn, $_GET['name']) . "'");
$order = $_GET['order'];
if (!in_array($order, ['name', 'date'], true)) {
    exit;
}
// ok: php-sql-request
$rows = $pdo->query('SELECT * FROM users ORDER BY ' . $order);
// ok: php-sql-request
$found = $index->search($_GET['q']);
// ok: php-sql-request
$wpdb->get_results($wpdb->prepare('SELECT * FROM x WHERE y = %s', $_GET['y']));
