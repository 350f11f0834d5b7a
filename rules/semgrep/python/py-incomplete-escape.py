import html
import re

def clean(text):
    # ruleid: py-incomplete-escape
    return text.replace("<script>", "")

def strip(text):
    # ruleid: py-incomplete-escape
    return re.sub(r"<script.*?>.*?</script>", "", text)

def harmless(text):
    # ruleid: py-incomplete-escape
    return not re.search("<script>", text)

def clean_fixed(text):
    # ok: py-incomplete-escape
    return html.escape(text)

def words(text):
    # ok: py-incomplete-escape
    return text.replace("script", "")

def tags(text):
    # ok: py-incomplete-escape
    return re.sub(r"\s+", "", text)


def quote(name):
    # ruleid: py-incomplete-escape
    name = name.replace("'", "\\'")
    # ruleid: py-incomplete-escape
    return name.replace("'", "''")


def plural(name):
    # ok: py-incomplete-escape
    return name.replace("'", "’")
