<?php
// ruleid: php-mass-assignment
extract($_POST);
// ruleid: php-mass-assignment
parse_str($_SERVER['QUERY_STRING']);
function store(Request $request) {
    // ruleid: php-mass-assignment
    return User::create($request->all());
}
function update(Request $request, User $user) {
    // ruleid: php-mass-assignment
    $user->update($request->all());
    // ruleid: php-mass-assignment
    $user->forceFill($request->input());
}
class Post extends Model {
    // ruleid: php-mass-assignment
    protected $guarded = [];
}
foreach ($_GET as $key => $value) {
    // ruleid: php-mass-assignment
    $$key = $value;
}
function fixed(Request $request) {
    // ok: php-mass-assignment
    return User::create($request->only(['name', 'email']));
}
class Page extends Model {
    // ok: php-mass-assignment
    protected $guarded = ['id', 'role'];
}
// ok: php-mass-assignment
extract(['name' => 'x']);
// ok: php-mass-assignment
parse_str($text, $result);
// ok: php-mass-assignment
$user->update($request->validated());
