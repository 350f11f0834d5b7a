from Crypto.Cipher import AES

class Crypt:
    # ruleid: py-static-iv
    IV = b"0000000000000000"

    def encrypt(self, key, data):
        return AES.new(key, AES.MODE_CBC, self.IV).encrypt(data)
