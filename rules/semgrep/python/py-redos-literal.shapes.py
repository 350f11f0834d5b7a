import re
# ruleid: py-redos-literal
TRIM = re.compile(r"(\s*,\s*)+$")

def clean(line):
    return TRIM.sub("", line)


import re
# ruleid: py-redos-literal
EMAIL = re.compile(r"^([a-zA-Z0-9_\.\-])+@(([a-zA-Z0-9\-])+\.)+([a-zA-Z0-9]{2,4})+$")


import re

def is_number_list(s):
    # ruleid: py-redos-literal
    return re.match(r"^(\d+,?)+$", s) is not None


from django.core.validators import RegexValidator
# ruleid: py-redos-literal
v = RegexValidator(regex=r"^(([a-z])+.)+[A-Z]([a-z])+$")
