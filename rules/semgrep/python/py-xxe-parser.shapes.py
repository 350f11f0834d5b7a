import xmltodict

def read(text):
    # ruleid: py-xxe-parser
    return xmltodict.parse(text, disable_entities=False)
