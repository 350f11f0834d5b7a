class KeyFactory:
    def create(self, bits=1024):
        # ruleid: py-small-key
        return rsa.generate_private_key(public_exponent=65537, key_size=bits)

    def fixed(self, bits=3072):
        # ok: py-small-key
        return rsa.generate_private_key(public_exponent=65537, key_size=bits)

    def size(self, bits=1024):
        # ok: py-small-key
        return image.generate(bits)
