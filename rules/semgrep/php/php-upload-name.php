<?php
// ruleid: php-upload-name
move_uploaded_file($_FILES['photo']['tmp_name'], 'uploads/' . $_FILES['photo']['name']);
$target = 'images/' . basename($_FILES['file']['name']);
// ruleid: php-upload-name
if (move_uploaded_file($_FILES['file']['tmp_name'], $target)) {
    echo 'stored';
}
$file = $_FILES['doc'];
// ruleid: php-upload-name
copy($file['tmp_name'], "docs/{$file['name']}");
function upload(Request $request) {
    $upload = $request->file('avatar');
    // ruleid: php-upload-name
    $upload->move(public_path('avatars'), $upload->getClientOriginalName());
}
// ok: php-upload-name
move_uploaded_file($_FILES['photo']['tmp_name'], 'uploads/' . bin2hex(random_bytes(16)) . '.jpg');
$extension = strtolower(pathinfo($_FILES['cv']['name'], PATHINFO_EXTENSION));
if (!in_array($extension, ['pdf', 'odt'], true)) {
    exit;
}
// ok: php-upload-name
move_uploaded_file($_FILES['cv']['tmp_name'], '/srv/cv/' . uniqid() . '.' . $extension);
// ok: php-upload-name
$log->info($_FILES['photo']['name']);
