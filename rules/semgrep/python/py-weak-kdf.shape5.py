from werkzeug.security import generate_password_hash
# ruleid: py-weak-kdf
h = generate_password_hash("x", method="pbkdf2:sha1:1000")
