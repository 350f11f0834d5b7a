def hold():
    # ruleid: py-endless-loop
    while True:
        if is_done():
            pass


def count():
    total = 0
    # ruleid: py-endless-loop
    while True:
        total = total + 1


def spin(flag):
    # ruleid: py-endless-loop
    while True:
        if flag.done:
            finished = True


def fixed(flag):
    # ok: py-endless-loop
    while True:
        if flag.done:
            break


def server(sock):
    # ok: py-endless-loop
    while True:
        connection, _ = sock.accept()
        handle(connection)


def conditional(flag):
    # ok: py-endless-loop
    while not flag.done:
        pass
