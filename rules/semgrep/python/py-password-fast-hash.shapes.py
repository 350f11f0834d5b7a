import hashlib

class User:
    def set_password(self, pw):
        # ruleid: py-password-fast-hash
        self.pw_hash = hashlib.sha512(pw.encode()).hexdigest()
