import xml.etree.ElementTree as ET
from xml.dom import minidom
from xml.sax import parseString

import defusedxml.ElementTree as DET


def read(document):
    # ruleid: py-xml-stdlib
    return ET.fromstring(document)


def dom(path):
    # ruleid: py-xml-stdlib
    return minidom.parse(path)


def events(text, handler):
    # ruleid: py-xml-stdlib
    parseString(text, handler)


def read_fixed(document):
    # ok: py-xml-stdlib
    return DET.fromstring(document)


def constant():
    # ok: py-xml-stdlib
    return ET.fromstring("<a/>")


def pretty(element):
    # ok: py-xml-stdlib
    return minidom.parseString(ET.tostring(element)).toprettyxml()


def other(parser, text):
    # ok: py-xml-stdlib
    return parser.parse(text)
