import struct


def body(stream):
    size = int.from_bytes(stream.read(4), "big")
    # ruleid: py-size-from-data
    return bytearray(size)


def message(conn):
    (length,) = struct.unpack("!I", conn.recv(4))
    # ruleid: py-size-from-data
    return conn.recv(length)


def table(data):
    count = int.from_bytes(data[:8], "little")
    # ruleid: py-size-from-data
    return [0] * count


def body_fixed(stream):
    size = int.from_bytes(stream.read(4), "big")
    if size > 65536:
        raise ValueError(size)
    # ok: py-size-from-data
    return bytearray(size)


def bounded(conn):
    (length,) = struct.unpack("!I", conn.recv(4))
    # ok: py-size-from-data
    return conn.recv(min(length, 4096))


def constant():
    # ok: py-size-from-data
    return bytearray(16)
