import html
import re
import unicodedata
from urllib.parse import unquote


def show(text):
    safe = html.escape(text)
    # ruleid: py-late-normalisation
    return unicodedata.normalize("NFKC", safe)


def path(name):
    if ".." in name:
        raise ValueError(name)
    # ruleid: py-late-normalisation
    return open("/srv/" + unquote(name))


def comment(text):
    cleaned = text.replace("<", "&lt;")
    # ruleid: py-late-normalisation
    return html.unescape(cleaned)


def fixed(text):
    normal = unicodedata.normalize("NFKC", text)
    # ok: py-late-normalisation
    return html.escape(normal)


def first(name):
    # ok: py-late-normalisation
    name = unquote(name)
    if ".." in name:
        raise ValueError(name)
    return open("/srv/" + name)


def look_alike(text):
    # ok: py-late-normalisation
    return unicodedata.normalize("NFC", text)
