class Account:
    balance = 0

    def withdraw(self, amount):
        # ruleid: py-unlocked-counter
        if self.balance >= amount:
            self.audit(amount)
            self.balance -= amount

    def fixed(self, amount):
        with self.lock:
            # ok: py-unlocked-counter
            if self.balance >= amount:
                self.balance -= amount


def buy(request, product):
    # ruleid: py-unlocked-counter
    if product.stock > 0:
        product.stock -= 1
        product.save()
