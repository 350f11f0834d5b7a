from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import ec, rsa


def short():
    # ruleid: py-small-key
    return RSA.generate(1024)


def named():
    # ruleid: py-small-key
    return rsa.generate_private_key(public_exponent=65537, key_size=512)


def curve():
    # ruleid: py-small-key
    return ec.generate_private_key(ec.SECP192R1())


def short_fixed():
    # ok: py-small-key
    return RSA.generate(3072)


def named_fixed():
    # ok: py-small-key
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def curve_fixed():
    # ok: py-small-key
    return ec.generate_private_key(ec.SECP256R1())
