def verify(sig, expected):
    # ruleid: py-timing-compare
    return sig == expected
