def receive(connection):
    data = b""
    # ruleid: py-endless-loop
    while True:
        piece = connection.recv(1024)
        data += piece
        if data.endswith(b"END"):
            break
    return data


def receive_until_closed(connection):
    data = b""
    # ok: py-endless-loop
    while True:
        piece = connection.recv(1024)
        if not piece:
            break
        data += piece
    return data
