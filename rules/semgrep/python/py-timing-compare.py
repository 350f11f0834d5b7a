import hashlib
import hmac


def verify(key, body, given):
    # ruleid: py-timing-compare
    return hmac.new(key, body, "sha256").hexdigest() == given


def webhook(request, expected_signature):
    # ruleid: py-timing-compare
    if request.headers["X-Signature"] != expected_signature:
        return False
    return True


def check(row, given):
    # ruleid: py-timing-compare
    return row.password_hash == hashlib.sha256(given).hexdigest()


def verify_fixed(key, body, given):
    # ok: py-timing-compare
    return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), given)


def missing(signature):
    # ok: py-timing-compare
    return signature == None or signature == ""


def same(name, other):
    # ok: py-timing-compare
    return name == other
