import random
import secrets
import string
import time


def identifier():
    # ruleid: py-random-any
    return "".join(random.choices(string.ascii_lowercase, k=12))


def start():
    # ruleid: py-random-any
    random.seed(time.time())


def number():
    # ruleid: py-random-any
    return random.getrandbits(64)


def identifier_fixed():
    # ok: py-random-any
    return secrets.token_hex(6)


def dice():
    # ok: py-random-any
    return random.randint(1, 6)


def pick(items):
    # ok: py-random-any
    return random.choice(items)
