def load(request):
    # ruleid: py-xml-stdlib
    dom = minidom.parseString(request.data)
    # ruleid: py-xml-stdlib
    tree = ET.parse(request.files["xml"])
    # ruleid: py-xml-stdlib
    events = pulldom.parseString(request.body)
    # ruleid: py-xml-stdlib
    root = ElementTree.fromstring(request.body)
    return dom, tree, events, root


def fixed(request):
    # ok: py-xml-stdlib
    tree = defusedxml.ElementTree.parse(request.files["xml"])
    # ok: py-xml-stdlib
    pretty = minidom.parseString(ET.tostring(tree.getroot())).toprettyxml()
    # ok: py-xml-stdlib
    example = ET.fromstring("<a/>")
    # ok: py-xml-stdlib
    data = json.parse(request.body)
    return tree, pretty, example, data
