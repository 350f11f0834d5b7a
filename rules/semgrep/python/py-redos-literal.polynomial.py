import re

# ruleid: py-redos-literal
strip = re.compile(r"^\s+|\s+$")
# ruleid: py-redos-literal
number = re.match(r"^0\.\d+E?\d+$", text)
# ruleid: py-redos-literal
mail = re.compile(r"^([a-z0-9])(([\-.]|[_]+)?([a-z0-9]+))*@example\.com$")
# ok: py-redos-literal
strip = re.compile(r"^\s+")
# ok: py-redos-literal
number = re.match(r"^0\.\d+(E\d+)?$", text)
# ok: py-redos-literal
mail = re.compile(r"^[a-z0-9._-]+@example\.com$")
# ruleid: py-redos-literal
blank = re.sub(r"(\s|\t)+$", "", line)
# ok: py-redos-literal
blank = re.sub(r"[ \t]+$", "", line)
