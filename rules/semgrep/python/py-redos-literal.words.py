import re

# ruleid: py-redos-literal
WORDS = re.compile(r"^(a|aa|\w)*$")
# ok: py-redos-literal
WORD = re.compile(r"^(?:cat|dog)s?$")
