import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VECTOR = b"0123456789abcdef"


def encrypt(key, text):
    # ruleid: py-static-iv
    return AES.new(key, AES.MODE_CBC, VECTOR).encrypt(text)


def zeros(key, text):
    # ruleid: py-static-iv
    return Cipher(algorithms.AES(key), modes.CBC(b"\x00" * 16)).encryptor().update(text)


def sealed(key, text):
    # ruleid: py-static-iv
    return AESGCM(key).encrypt(b"unique nonce", text, None)


def encrypt_fixed(key, text):
    vector = os.urandom(16)
    # ok: py-static-iv
    return vector + AES.new(key, AES.MODE_CBC, vector).encrypt(text)


def sealed_fixed(key, text):
    nonce = os.urandom(12)
    # ok: py-static-iv
    return nonce + AESGCM(key).encrypt(nonce, text, None)


def decrypt(key, message):
    # ok: py-static-iv
    return AES.new(key, AES.MODE_CBC, message[:16]).decrypt(message[16:])
