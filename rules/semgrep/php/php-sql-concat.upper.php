<?php
// Capital constants make Semgrep take its other parser, which knows less of the text of strings.
function byName(PDO $pdo, $name) {
    $strict = FALSE;
    // ruleid: php-sql-concat
    return $pdo->query("SELECT * FROM users WHERE name = '" . $name . "'");
}
function byId($link, $id) {
    // ruleid: php-sql-concat
    return mysqli_query($link, "DELETE FROM users WHERE id = " . $id);
}
function fixedByName(PDO $pdo, $name) {
    // ok: php-sql-concat
    $stmt = $pdo->prepare("SELECT * FROM users WHERE name = ?");
    $stmt->execute([$name]);
    return $stmt;
}
