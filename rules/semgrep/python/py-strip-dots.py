import re
from pathlib import Path

def read(name):
    # ruleid: py-strip-dots
    return open("docs/" + name.replace("../", "")).read()

def read_again(name):
    # ruleid: py-strip-dots
    safe = name.replace("..", "")
    return open("docs/" + safe).read()

def read_lazily(name):
    # ruleid: py-strip-dots
    return open("docs/" + name.lstrip("../")).read()

def read_fixed(name, base=Path("docs").resolve()):
    # ok: py-strip-dots
    path = (base / name).resolve()
    if not path.is_relative_to(base):
        raise ValueError(name)
    return path.read_text()

def sentence(text):
    # ok: py-strip-dots
    return text.replace("...", ".")

def slashes(text):
    # ok: py-strip-dots
    return text.lstrip("/")
