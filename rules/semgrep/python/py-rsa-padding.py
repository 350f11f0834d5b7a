from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from Crypto.Cipher import PKCS1_OAEP, PKCS1_v1_5
import rsa

def encrypt(public, data):
    # ruleid: py-rsa-padding
    return public.encrypt(data, padding.PKCS1v15())

def encrypt_old(key, data):
    # ruleid: py-rsa-padding
    return PKCS1_v1_5.new(key).encrypt(data)

def encrypt_small(key, data):
    # ruleid: py-rsa-padding
    return rsa.encrypt(data, key)

def encrypt_fixed(public, data):
    # ok: py-rsa-padding
    return public.encrypt(data, padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None))

def encrypt_new(key, data):
    # ok: py-rsa-padding
    return PKCS1_OAEP.new(key).encrypt(data)

def sign(private, data):
    # ok: py-rsa-padding
    return private.sign(data, padding.PKCS1v15(), hashes.SHA256())
