import re
from flask import request


def hits(text):
    # ruleid: py-regex-request
    return re.findall(string=text, pattern=request.args["q"])


def hits_short(text):
    # ruleid: py-regex-request
    return re.findall(request.args["q"][:80], text)
