def xor_encrypt(text, key):
    # ruleid: py-weak-cipher
    return "".join(chr(ord(c) ^ ord(key[i % len(key)])) for i, c in enumerate(text))
