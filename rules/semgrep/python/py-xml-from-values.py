from xml.sax.saxutils import escape


def user(name, role):
    # ruleid: py-xml-from-values
    return f"<user><name>{name}</name><role>{role}</role></user>"


def order(item):
    # ruleid: py-xml-from-values
    return "<?xml version='1.0'?><order>%s</order>" % item


def note(text):
    # ruleid: py-xml-from-values
    return "<note>" + text + "</note>"


def user_fixed(name):
    name = escape(name)
    # ok: py-xml-from-values
    return f"<user><name>{name}</name></user>"


def shown(name):
    # ok: py-xml-from-values
    return f"<{name}>"


def number(count: int):
    # ok: py-xml-from-values
    return f"<count>{count}</count>"
