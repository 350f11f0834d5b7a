def read_packet(sock):
    size = struct.unpack(">I", sock.recv(4))[0]
    # ruleid: py-unlimited-work
    return sock.recv(size)


def upload():
    # ruleid: py-unlimited-work
    data = request.stream.read()
    return data


def block(stream):
    (size,) = struct.unpack("<Q", stream.read(8))
    # ruleid: py-unlimited-work
    return stream.read(size)


def fixed(sock):
    size = struct.unpack(">I", sock.recv(4))[0]
    if size > 65536:
        raise ValueError(size)
    # ok: py-unlimited-work
    return sock.recv(size)


def constant(stream):
    # ok: py-unlimited-work
    return stream.read(16)
