# ruleid: py-weak-hash
digest = hashes.Hash(hashes.MD5())
# ruleid: py-weak-hash
digest = hashes.Hash(hashes.SHA1(), backend=backend)
# ruleid: py-weak-hash
state = MD5.new(data)
# ok: py-weak-hash
digest = hashes.Hash(hashes.SHA256())
# ok: py-weak-hash
state = SHA256.new(data)
# ok: py-weak-hash
name = names.MD5
