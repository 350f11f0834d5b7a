class NoteCipher:
    # ruleid: py-weak-cipher
    MODE = AES.MODE_ECB

    def encrypt(self, data):
        return AES.new(self.key, self.MODE).encrypt(data)


# ruleid: py-weak-cipher
old = Blowfish.new(key, Blowfish.MODE_CBC, iv)
# ruleid: py-weak-cipher
cast = Cipher(algorithms.CAST5(key), modes.CBC(iv))
# ruleid: py-weak-cipher
context.set_ciphers("RC4-SHA:DES-CBC3-SHA")
# ruleid: py-weak-cipher
transport.get_security_options().ciphers = ["3des-cbc"]


class Fixed:
    # ok: py-weak-cipher
    MODE = AES.MODE_GCM


# ok: py-weak-cipher
context.set_ciphers("ECDHE+AESGCM:!aNULL:!MD5")
# ok: py-weak-cipher
transport.get_security_options().ciphers = ["aes256-gcm@openssh.com"]
# ok: py-weak-cipher
cast = broadcast.CAST(items)
