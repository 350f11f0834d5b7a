import os


def load(path):
    # ruleid: py-check-then-use
    if os.path.exists(path) and os.access(path, os.R_OK):
        with open(path) as handle:
            return handle.read()
    return ""


def fixed(path):
    # ok: py-check-then-use
    try:
        with open(path) as handle:
            return handle.read()
    except FileNotFoundError:
        return ""
def rotate(path):
    # ruleid: py-check-then-use
    if not os.path.islink(path):
        os.rename(path, path + ".1")


def rotate_fixed(path):
    # ok: py-check-then-use
    if not path.endswith(".1"):
        os.rename(path, path + ".1")
