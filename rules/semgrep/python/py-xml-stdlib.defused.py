import defusedxml.ElementTree as ET
from defusedxml import minidom


def read(data):
    # ok: py-xml-stdlib
    root = ET.fromstring(data)
    # ok: py-xml-stdlib
    return root, minidom.parseString(data)
