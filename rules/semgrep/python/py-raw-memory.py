import ctypes

def copy(data):
    buffer = ctypes.create_string_buffer(16)
    # ruleid: py-raw-memory
    ctypes.memmove(buffer, data, len(data))
    return buffer.value

def peek(address, length):
    # ruleid: py-raw-memory
    return ctypes.string_at(address, length)

def old(libc, target, source):
    # ruleid: py-raw-memory
    libc.strcpy(target, source)

def copy_fixed(data):
    buffer = ctypes.create_string_buffer(16)
    # ok: py-raw-memory
    ctypes.memmove(buffer, data, min(len(data), 16))
    return buffer.value

def head(address):
    # ok: py-raw-memory
    return ctypes.string_at(address, 4)

def name(buffer):
    # ok: py-raw-memory
    return buffer.value
