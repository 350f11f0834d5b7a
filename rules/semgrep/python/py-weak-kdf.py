import hashlib
import os

import bcrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

SALT = b"pepper and salt"


def key(password):
    # ruleid: py-weak-kdf
    return hashlib.pbkdf2_hmac("sha256", password, SALT, 600_000)


def quick(password, salt):
    # ruleid: py-weak-kdf
    return hashlib.pbkdf2_hmac("sha256", password, salt, 1000)


def kdf():
    # ruleid: py-weak-kdf
    return PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=b"static", iterations=600_000)


def cheap(password):
    # ruleid: py-weak-kdf
    return bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))


def key_fixed(password):
    salt = os.urandom(16)
    # ok: py-weak-kdf
    return salt, hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)


def stored(password, row):
    # ok: py-weak-kdf
    return hashlib.scrypt(password, salt=row.salt, n=16384, r=8, p=1)


def checked(password, row):
    # ok: py-weak-kdf
    return bcrypt.hashpw(password, bcrypt.gensalt())
