import re

def is_ours(url):
    # ruleid: py-hostname-regex
    return re.match(r"https://www.example.com", url) is not None

# ruleid: py-hostname-regex
HOSTS = re.compile(r"^(www|beta).example.com/")

def may_embed(origin):
    # ruleid: py-hostname-regex
    return bool(re.search("^https?://static.example.org", origin))

def is_ours_fixed(url):
    # ok: py-hostname-regex
    return re.fullmatch(r"https://www\\.example\\.com/.*", url) is not None

# ok: py-hostname-regex
FILES = re.compile(r"^[a-z]+\\.txt$")

def words(text):
    # ok: py-hostname-regex
    return re.findall("e.g. this", text)
