def xor_encrypt(data, key):
    # ruleid: py-weak-cipher
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def mix(text, secret):
    out = ""
    for i in range(len(text)):
        # ruleid: py-weak-cipher
        out += chr(ord(text[i]) ^ ord(secret[i % len(secret)]))
    return out


def zipped(data, key):
    # ruleid: py-weak-cipher
    return bytes(a ^ b for a, b in zip(data, itertools.cycle(key)))


def parity(a, b):
    # ok: py-weak-cipher
    return bytes(x ^ y for x, y in zip(a, b))


def fixed(data, key):
    # ok: py-weak-cipher
    return AESGCM(key).encrypt(os.urandom(12), data, None)


def flags(value):
    # ok: py-weak-cipher
    return value ^ 1
