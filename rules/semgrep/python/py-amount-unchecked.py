class Account:
    def transfer(self, other, amount):
        if self.balance >= amount:
            # ruleid: py-amount-unchecked
            self.balance -= amount
            other.balance += amount

    def transfer_fixed(self, other, amount):
        if amount <= 0:
            raise ValueError(amount)
        if self.balance >= amount:
            # ok: py-amount-unchecked
            self.balance -= amount
            other.balance += amount


def order(item, quantity):
    # ruleid: py-amount-unchecked
    item.stock = item.stock - quantity


def withdraw(accounts, name, amount):
    # ruleid: py-amount-unchecked
    accounts[name] -= amount


def spend(user, points):
    if not 0 < points <= 100:
        raise ValueError(points)
    # ok: py-amount-unchecked
    user.points -= points


def countdown(timer, value):
    # ok: py-amount-unchecked
    timer.left -= value
