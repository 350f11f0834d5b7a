from Crypto.Cipher import AES

def enc(key, data):
    # ruleid: py-static-iv
    iv = b"\x00" * 16
    # ruleid: py-static-iv
    return AES.new(key, AES.MODE_CBC, iv).encrypt(data)


from Crypto.Cipher import AES

class Crypt:
    # ruleid: py-static-iv
    IV = b"0000000000000000"

    def encrypt(self, key, data):
        return AES.new(key, AES.MODE_CBC, self.IV).encrypt(data)


from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
IV = bytes(16)
def enc(k, d):
    # ruleid: py-static-iv
    e = Cipher(algorithms.AES(k), modes.CTR(IV)).encryptor()
    return e.update(d)
