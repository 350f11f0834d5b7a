def to_xml(name, price):
    # ruleid: py-xml-from-values
    return "<item><name>" + name + "</name><price>" + str(price) + "</price></item>"
