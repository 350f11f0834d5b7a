import hashlib

import bcrypt


def register(name, password):
    # ruleid: py-password-fast-hash
    return name, hashlib.sha256(password.encode()).hexdigest()


def salted(user_password, salt):
    digest = hashlib.sha512()
    # ruleid: py-password-fast-hash
    digest.update(salt + user_password.encode())
    return digest.hexdigest()


def from_form(form):
    # ruleid: py-password-fast-hash
    return hashlib.md5(form["password"].encode("utf-8")).hexdigest()


def register_fixed(name, password):
    # ok: py-password-fast-hash
    return name, bcrypt.hashpw(password.encode(), bcrypt.gensalt())


def stretched(password, salt):
    # ok: py-password-fast-hash
    return hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1)


def file(content):
    # ok: py-password-fast-hash
    return hashlib.sha256(content).hexdigest()
