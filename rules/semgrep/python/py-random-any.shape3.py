import numpy as np

def gen_key():
    # ruleid: py-random-any
    return np.random.bytes(32)
