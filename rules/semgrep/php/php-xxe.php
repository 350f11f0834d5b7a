<?php
// ruleid: php-xxe
libxml_disable_entity_loader(false);
$dom = new DOMDocument();
// ruleid: php-xxe
$dom->loadXML($body, LIBXML_NOENT | LIBXML_DTDLOAD);
// ruleid: php-xxe
$data = simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NOENT);
// ruleid: php-xxe
$dom->substituteEntities = true;
// ruleid: php-xxe
$dom->load('feed.xml', LIBXML_NOENT);
// ok: php-xxe
libxml_disable_entity_loader(true);
// ok: php-xxe
$dom->loadXML($body, LIBXML_NONET);
// ok: php-xxe
$data = simplexml_load_string($body);
// ok: php-xxe
$view->load('feed.xml');
