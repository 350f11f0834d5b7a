<?php
$url = $_GET['url'];
// ruleid: php-ssrf-request
$ch = curl_init($url);
// ruleid: php-ssrf-request
curl_setopt($ch, CURLOPT_URL, $_POST['feed']);
// ruleid: php-ssrf-request
$body = file_get_contents($_GET['url']);
function proxy(Request $request) {
    // ruleid: php-ssrf-request
    return Http::get($request->input('target'));
}
// ruleid: php-ssrf-request
$response = $client->request('GET', 'http://' . $_GET['host'] . '/status');
// ruleid: php-ssrf-request
$socket = fsockopen($_GET['host'], 80);
$hosts = ['a' => 'https://a.example.org', 'b' => 'https://b.example.org'];
// ok: php-ssrf-request
$ch = curl_init('https://api.example.org/items');
// ok: php-ssrf-request
curl_setopt($ch, CURLOPT_POSTFIELDS, $_POST['feed']);
// ok: php-ssrf-request
$response = $client->request('GET', 'https://api.example.org/items/' . (int) $_GET['id']);
$site = $_GET['site'];
if (!in_array($site, $hosts, true)) {
    exit;
}
// ok: php-ssrf-request
$body = file_get_contents($site);
// ok: php-ssrf-request
$index->get($_GET['url']);
