import base64
import codecs
from argon2 import PasswordHasher

def keep(password):
    # ruleid: py-password-encoded
    return base64.b64encode(password.encode("utf-8")).decode()

def hide(user):
    # ruleid: py-password-encoded
    return codecs.encode(user.password, "rot13")

def scramble(password):
    # ruleid: py-password-encoded
    return "".join(chr(ord(c) ^ 42) for c in password)

def keep_fixed(password):
    # ok: py-password-encoded
    return PasswordHasher().hash(password)

def picture(data):
    # ok: py-password-encoded
    return base64.b64encode(data)

def basic(user, password):
    # ok: py-password-encoded
    return base64.b64encode(f"{user}:{password}".encode())
