from lxml import etree
from xml.sax import handler, make_parser


def read(document):
    # ruleid: py-xxe-parser
    return etree.fromstring(document)


def from_file(path):
    # ruleid: py-xxe-parser
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    return etree.parse(path, parser)


def events(source):
    parser = make_parser()
    # ruleid: py-xxe-parser
    parser.setFeature(handler.feature_external_ges, True)
    parser.parse(source)


def tree(path):
    # ruleid: py-xxe-parser
    return etree.parse(path)


def read_fixed(document):
    # ok: py-xxe-parser
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: py-xxe-parser
    return etree.fromstring(document, parser)


def constant():
    # ok: py-xxe-parser
    return etree.fromstring("<a/>")


def other(parser, text):
    # ok: py-xxe-parser
    return parser.parse(text)
