import hashlib
import hmac


def verify(body, header):
    expected = "sha256=" + hmac.new(KEY, body, hashlib.sha256).hexdigest()
    # ruleid: py-timing-compare
    return header == expected


def refuse(body, given):
    wanted = hmac.new(KEY, body, "sha256").digest()
    # ruleid: py-timing-compare
    if given != wanted:
        raise ValueError("no")


def fixed(body, header):
    expected = "sha256=" + hmac.new(KEY, body, hashlib.sha256).hexdigest()
    # ok: py-timing-compare
    return hmac.compare_digest(header, expected)
