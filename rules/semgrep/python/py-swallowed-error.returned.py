import contextlib
import json


def load(path):
    # ruleid: py-swallowed-error
    try:
        return json.load(open(path))
    except:
        return None


def verified(message):
    # ruleid: py-swallowed-error
    with contextlib.suppress(Exception):
        verify_signature(message)
    # ruleid: py-swallowed-error
    try:
        return check(message)
    except Exception:
        return True


def fixed(path):
    # ok: py-swallowed-error
    with contextlib.suppress(FileNotFoundError):
        return open(path).read()
