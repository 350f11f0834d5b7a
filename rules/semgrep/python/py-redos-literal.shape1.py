import re
# ruleid: py-redos-literal
TRIM = re.compile(r"(\s*,\s*)+$")

def clean(line):
    return TRIM.sub("", line)
