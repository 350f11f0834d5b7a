<?php
// ruleid: php-session-fixation
session_id($_GET['sid']);
$sid = $_REQUEST['session'];
// ruleid: php-session-fixation
session_id($sid);
// ruleid: php-session-fixation
ini_set('session.use_only_cookies', 0);
// ruleid: php-session-fixation
ini_set('session.use_trans_sid', 1);
// ok: php-session-fixation
session_regenerate_id(true);
// ok: php-session-fixation
$id = session_id();
// ok: php-session-fixation
ini_set('session.use_only_cookies', 1);
