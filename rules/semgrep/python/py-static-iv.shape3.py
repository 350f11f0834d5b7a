from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
IV = bytes(16)
def enc(k, d):
    # ruleid: py-static-iv
    e = Cipher(algorithms.AES(k), modes.CTR(IV)).encryptor()
    return e.update(d)
