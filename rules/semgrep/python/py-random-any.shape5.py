import time, hashlib

def session_token(user):
    # ruleid: py-random-any
    return hashlib.sha256((user + str(time.time())).encode()).hexdigest()
