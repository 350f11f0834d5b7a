from random import randint

def verification_code():
    # ruleid: py-random-any
    return "".join([str(randint(0, 9)) for _ in range(6)])
