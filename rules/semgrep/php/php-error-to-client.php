<?php
try {
    work();
} catch (PDOException $e) {
    // ruleid: php-error-to-client
    echo 'Connection failed: ' . $e->getMessage();
}
try {
    work();
} catch (Exception $ex) {
    // ruleid: php-error-to-client
    die($ex->getTraceAsString());
}
// ruleid: php-error-to-client
mysqli_query($link, $sql) or die(mysqli_error($link));
function api() {
    try {
        work();
    } catch (\Throwable $t) {
        // ruleid: php-error-to-client
        return response()->json(['error' => $t->getMessage()], 500);
    }
}
try {
    work();
} catch (PDOException $e) {
    // ok: php-error-to-client
    error_log($e->getMessage());
    // ok: php-error-to-client
    echo 'Something went wrong';
}
// ok: php-error-to-client
echo $letter->getMessage();
