import xml.parsers.expat

def parse(doc, on_start):
    # ruleid: py-xml-stdlib
    p = xml.parsers.expat.ParserCreate()
    p.StartElementHandler = on_start
    p.Parse(doc, True)
