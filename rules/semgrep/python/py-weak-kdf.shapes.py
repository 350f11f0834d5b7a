import hashlib

def hash_password(password):
    salt = "fixed_salt"
    # ruleid: py-weak-kdf
    return hashlib.sha512((salt + password).encode()).hexdigest()


# ruleid: py-weak-kdf
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


import random
# ruleid: py-weak-kdf
salt = bytes(random.randrange(256) for _ in range(16))


import hashlib
import random

def hash_pw(password):
    # ruleid: py-weak-kdf
    salt = str(random.randint(1, 1000))
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 100000)
