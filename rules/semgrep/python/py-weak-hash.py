import hashlib

from cryptography.hazmat.primitives import hashes


def checksum(data):
    # ruleid: py-weak-hash
    return hashlib.md5(data).hexdigest()


def fingerprint(data):
    # ruleid: py-weak-hash
    return hashlib.new("sha1", data).hexdigest()


def digest(data):
    # ruleid: py-weak-hash
    builder = hashes.Hash(hashes.SHA1())
    builder.update(data)
    return builder.finalize()


def checksum_fixed(data):
    # ok: py-weak-hash
    return hashlib.sha256(data).hexdigest()


def cache_key(data):
    # ok: py-weak-hash
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def own(tool, data):
    # ok: py-weak-hash
    return tool.md5(data)
