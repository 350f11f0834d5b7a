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


def wait_for(queue):
    count = 0
    # ruleid: py-endless-loop
    while count < 10:
        item = queue.peek()
        if item is None:
            continue
        handle(item)


def counted(items):
    count = 0
    # ok: py-endless-loop
    while count < 10:
        handle(items[count])
        count += 1


def until(source):
    state = 0
    # ok: py-endless-loop
    while state != 3:
        if source.closed:
            return
