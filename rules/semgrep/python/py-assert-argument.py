def withdraw(account, amount):
    # ruleid: py-assert-argument
    assert amount > 0, "amount must be positive"
    account.balance -= amount

def pick(items, position):
    # ruleid: py-assert-argument
    assert 0 <= position < len(items)
    return items[position]

def open_report(name):
    # ruleid: py-assert-argument
    assert not name.startswith("/")
    return open("reports/" + name)

def deposit(account, amount):
    # ok: py-assert-argument
    if amount <= 0:
        raise ValueError("amount")
    account.balance += amount

def scale(value):
    # ok: py-assert-argument
    assert isinstance(value, float)
    return value * 2

def test_total(total):
    # ok: py-assert-argument
    assert total == 3
