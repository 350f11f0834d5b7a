import os
import secrets

def reset_token():
    # ruleid: py-short-token
    return secrets.token_hex(4)

def api_key():
    # ruleid: py-short-token
    return os.urandom(4).hex()

# ruleid: py-short-token
session_secret = secrets.token_urlsafe(6)

def reset_token_fixed():
    # ok: py-short-token
    return secrets.token_hex(16)

def api_key_fixed():
    # ok: py-short-token
    return os.urandom(32).hex()

def dice():
    # ok: py-short-token
    return secrets.randbelow(6)

def padding():
    # ok: py-short-token
    return os.urandom(4)
