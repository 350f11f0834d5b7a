import random
import secrets
import string


def reset_token():
    # ruleid: py-predictable-random
    return "".join(random.choice(string.ascii_letters) for _ in range(32))


def register(user):
    # ruleid: py-predictable-random
    user.pin = random.randint(1000, 9999)
    # ruleid: py-predictable-random
    session_id = "%032x" % random.getrandbits(128)
    return session_id


def salt():
    # ruleid: py-predictable-random
    return str(random.random())


def reset_token_fixed():
    # ok: py-predictable-random
    return secrets.token_urlsafe(32)


def session_id():
    # ok: py-predictable-random
    return "".join(random.SystemRandom().choice(string.digits) for _ in range(6))


def roll():
    # ok: py-predictable-random
    return random.randint(1, 6)


def colour():
    # ok: py-predictable-random
    shade = random.choice(["red", "blue"])
    return shade
