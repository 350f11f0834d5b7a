from Crypto.Hash import SHA256

def store(password):
    h = SHA256.new()
    # ruleid: py-nosql-injection
    h.update(password.encode())
    return h.hexdigest()
