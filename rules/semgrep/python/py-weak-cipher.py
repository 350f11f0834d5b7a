from Crypto.Cipher import AES, DES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def old(key, text):
    # ruleid: py-weak-cipher
    return DES.new(key, DES.MODE_CBC, text[:8]).encrypt(text)


def blocks(key, text):
    # ruleid: py-weak-cipher
    return AES.new(key, AES.MODE_ECB).encrypt(text)


def stream(key):
    # ruleid: py-weak-cipher
    return Cipher(algorithms.ARC4(key), mode=None)


def book(key):
    # ruleid: py-weak-cipher
    return Cipher(algorithms.AES(key), modes.ECB())


def blocks_fixed(key, text, nonce):
    # ok: py-weak-cipher
    return AES.new(key, AES.MODE_GCM, nonce=nonce).encrypt_and_digest(text)


def stream_fixed(key, nonce):
    # ok: py-weak-cipher
    return Cipher(algorithms.ChaCha20(key, nonce), mode=None)


def other(factory, key):
    # ok: py-weak-cipher
    return factory.DES(key)
