import jwt
from jose import jwt as jose_jwt


def user(token):
    # ruleid: py-jwt-unverified
    return jwt.decode(token, options={"verify_signature": False})["sub"]


def claims(token, key):
    # ruleid: py-jwt-unverified
    return jwt.decode(token, key, algorithms=["HS256", "none"])


def peek(token):
    # ruleid: py-jwt-unverified
    return jose_jwt.get_unverified_claims(token)


def user_fixed(token, key):
    # ok: py-jwt-unverified
    return jwt.decode(token, key, algorithms=["HS256"])["sub"]


def issue(key):
    # ok: py-jwt-unverified
    return jwt.encode({"sub": "a"}, key, algorithm="HS256")


def other(codec, data):
    # ok: py-jwt-unverified
    return codec.decode(data, verify=False)
