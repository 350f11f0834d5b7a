import libxml2

def lookup(user):
    doc = libxml2.parseFile("u.xml")
    ctx = doc.xpathNewContext()
    # ruleid: py-xpath-injection
    return ctx.xpathEval("//users/user[name='" + user + "']")
