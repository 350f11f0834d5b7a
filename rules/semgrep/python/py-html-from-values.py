import html


def card(name, bio):
    # ruleid: py-html-from-values
    return f"<div class='card'><h2>{name}</h2></div>"


def comment(text):
    # ruleid: py-html-from-values
    return "<p>" + text + "</p>"


def page(title):
    # ruleid: py-html-from-values
    return "<html><title>{}</title></html>".format(title)


def card_fixed(name):
    name = html.escape(name)
    # ok: py-html-from-values
    return f"<div class='card'><h2>{name}</h2></div>"


def comment_fixed(text):
    # ok: py-html-from-values
    return "<p>" + html.escape(text) + "</p>"


def greeting(name):
    # ok: py-html-from-values
    return f"Hello <{name}>"


def count(total: int):
    # ok: py-html-from-values
    return f"<p>{total}</p>"
