import re

# ruleid: py-regex-range
color = re.match(r"^#([A-f0-9]{6})$", text)
# ruleid: py-regex-range
letters = re.compile("^[A-z]+$")
# ruleid: py-regex-range
words = re.fullmatch(r"[0-z]+", text)
# ok: py-regex-range
color = re.match(r"^#([A-Fa-f0-9]{6})$", text)
# ok: py-regex-range
letters = re.compile("^[A-Z]+$")
# ok: py-regex-range
words = re.fullmatch(r"[a-z0-9_-]+", text)
