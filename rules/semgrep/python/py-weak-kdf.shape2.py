# ruleid: py-weak-kdf
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
