import re

def parse(s):
    # ruleid: py-redos-literal
    return re.findall(r"(x+x+)+y", s)
