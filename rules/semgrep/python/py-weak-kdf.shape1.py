import hashlib

def hash_password(password):
    salt = "fixed_salt"
    # ruleid: py-weak-kdf
    return hashlib.sha512((salt + password).encode()).hexdigest()
