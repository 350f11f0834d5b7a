<?php
$uid = $_POST['uid'];
// ruleid: php-ldap-injection
$found = ldap_search($ldap, 'ou=people', "(uid=$uid)");
// ruleid: php-ldap-injection
$found = ldap_list($ldap, 'ou=people', '(cn=' . $_GET['cn'] . ')');
// ruleid: php-ldap-injection
ldap_bind($ldap, 'uid=' . $_POST['user'] . ',ou=people', $password);
// ok: php-ldap-injection
$found = ldap_search($ldap, 'ou=people', '(uid=' . ldap_escape($uid, '', LDAP_ESCAPE_FILTER) . ')');
// ok: php-ldap-injection
$found = ldap_search($ldap, 'ou=people', '(objectClass=person)');
// ok: php-ldap-injection
$found = $shop->ldap_search($uid);
