import re

def is_number_list(s):
    # ruleid: py-redos-literal
    return re.match(r"^(\d+,?)+$", s) is not None
