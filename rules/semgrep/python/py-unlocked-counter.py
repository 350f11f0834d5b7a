import threading

counter = 0
balance = 100
lock = threading.Lock()


def work():
    global counter
    for _ in range(100000):
        # ruleid: py-unlocked-counter
        counter += 1


def withdraw(amount):
    global balance
    if balance >= amount:
        # ruleid: py-unlocked-counter
        balance = balance - amount


def pay(amount):
    global balance
    # ruleid: py-unlocked-counter
    balance -= amount


def fixed(amount):
    global balance
    with lock:
        # ok: py-unlocked-counter
        balance -= amount


def local(amount):
    total = 0
    # ok: py-unlocked-counter
    total += amount
    return total


def acquired(amount):
    global balance
    lock.acquire()
    # ok: py-unlocked-counter
    balance -= amount
    lock.release()


threads = [threading.Thread(target=work) for _ in range(4)]
