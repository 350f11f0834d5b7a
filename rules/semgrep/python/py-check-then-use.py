import os


def remove(path):
    # ruleid: py-check-then-use
    if os.path.exists(path):
        os.remove(path)


def append(path, line):
    # ruleid: py-check-then-use
    if os.access(path, os.W_OK):
        with open(path, "a") as file:
            file.write(line)


def create(path):
    # ruleid: py-check-then-use
    if not os.path.exists(path):
        with open(path, "w") as file:
            file.write("")


def remove_fixed(path):
    try:
        # ok: py-check-then-use
        os.remove(path)
    except FileNotFoundError:
        pass


def create_fixed(path):
    # ok: py-check-then-use
    with open(path, "x") as file:
        file.write("")


def show(path):
    # ok: py-check-then-use
    if os.path.exists(path):
        print(path)
