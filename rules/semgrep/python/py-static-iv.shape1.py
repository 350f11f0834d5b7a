from Crypto.Cipher import AES

def enc(key, data):
    # ruleid: py-static-iv
    iv = b"\x00" * 16
    # ruleid: py-static-iv
    return AES.new(key, AES.MODE_CBC, iv).encrypt(data)
