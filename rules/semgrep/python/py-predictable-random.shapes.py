import random

class PasswordGenerator:
    CHARS = "abcdefghijklmnopqrstuvwxyz0123456789"

    def make(self, n=8):
        out = ""
        for _ in range(n):
            # ruleid: py-predictable-random
            out += random.choice(self.CHARS)
        return out
