def find(doc, login, pin):
    # ruleid: py-xpath-built
    return doc.xpath("//account[login='" + login + "' and pin='" + pin + "']")


def by_name(root, name):
    # ruleid: py-xpath-built
    return root.find(f".//user[@name='{name}']")


def by_template(tree, name):
    query = "//employee[name='%s']" % name
    # ruleid: py-xpath-built
    return tree.xpath(query)


def by_format(tree, value):
    # ruleid: py-xpath-built
    return tree.xpath("//item[@id='{}']".format(value))


def fixed(doc, login):
    # ok: py-xpath-built
    return doc.xpath("//account[login=$login]", login=login)


def checked(doc, login):
    if not login.isalnum():
        raise ValueError(login)
    # ok: py-xpath-built
    return doc.xpath("//account[login='" + login + "']")


def constant(doc):
    # ok: py-xpath-built
    return doc.xpath("//account" + "[@active]")


def look_alike(text, name):
    # ok: py-xpath-built
    return text.find("[" + name)


def position(doc, index):
    # ok: py-xpath-built
    return doc.xpath(f"//row[{index}]")
