# ruleid: py-xxe-parser
parser = etree.XMLParser(resolve_entities=True)
# ruleid: py-xxe-parser
strict = etree.XMLParser(dtd_validation=True)
reader = make_parser()
# ruleid: py-xxe-parser
reader.setFeature(sax.handler.feature_external_ges, True)
# ok: py-xxe-parser
reader.setFeature(sax.handler.feature_external_ges, False)
# ok: py-xxe-parser
fixed = etree.XMLParser(resolve_entities=False, no_network=True)
# ok: py-xxe-parser
other = yaml.XMLParser(strict=True)
