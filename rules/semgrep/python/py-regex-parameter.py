import re


def grep(pattern, lines):
    # ruleid: py-regex-parameter
    return [line for line in lines if re.search(pattern, line)]


def contains(user_input, text):
    # ruleid: py-regex-parameter
    return re.match("^" + user_input, text)


def compiled(regex: str):
    # ruleid: py-regex-parameter
    return re.compile(regex)


def contains_fixed(user_input, text):
    # ok: py-regex-parameter
    return re.match("^" + re.escape(user_input), text)


def is_word(name):
    # ok: py-regex-parameter
    return re.match(r"^\w+$", name)


def other(pattern, text):
    # ok: py-regex-parameter
    return text.search(pattern)
