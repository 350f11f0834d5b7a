def verify(token):
    header = jwt.get_unverified_header(token)
    # ruleid: py-jwt-unverified
    return jwt.decode(token, PUBLIC_KEY, algorithms=[header["alg"]])


def fixed(token):
    header = jwt.get_unverified_header(token)
    # ok: py-jwt-unverified
    return jwt.decode(token, keys[header["kid"]], algorithms=["RS256"])
