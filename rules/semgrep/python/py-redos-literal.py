import re

EMAIL = r"^([a-zA-Z0-9])+([a-zA-Z0-9._-]+)*@example\.com$"


def words(text):
    # ruleid: py-redos-literal
    return re.match(r"^(\w+\s?)*$", text)


def digits(text):
    # ruleid: py-redos-literal
    return re.fullmatch("(a+)+b", text)


def mail(text):
    # ruleid: py-redos-literal
    return re.match(EMAIL, text)


def either(text):
    # ruleid: py-redos-literal
    return re.search(r"^(a|aa)+$", text)


def words_fixed(text):
    # ok: py-redos-literal
    return re.match(r"^\w+( \w+)*$", text)


def version(text):
    # ok: py-redos-literal
    return re.match(r"^\d+(\.\d+)*$", text)


def digits_fixed(text):
    # ok: py-redos-literal
    return re.fullmatch("a+b", text)


def other(tool, text):
    # ok: py-redos-literal
    return tool.match("(a+)+b", text)


def fields(line):
    # ruleid: py-redos-literal
    return re.match(r"^(\s*\w+\s*,?)*$", line)


def separated(line):
    # ok: py-redos-literal
    return re.match(r"^\w+(,\w+ ?)*$", line)
