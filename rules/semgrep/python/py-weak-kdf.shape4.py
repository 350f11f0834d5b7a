import hashlib
import random

def hash_pw(password):
    # ruleid: py-weak-kdf
    salt = str(random.randint(1, 1000))
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 100000)
