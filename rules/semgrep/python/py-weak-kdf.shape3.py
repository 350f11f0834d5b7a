import random
# ruleid: py-weak-kdf
salt = bytes(random.randrange(256) for _ in range(16))
