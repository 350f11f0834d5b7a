def read(path):
    # ruleid: py-file-not-closed
    f = open(path)
    return f.read()


def write(path, text):
    # ruleid: py-file-not-closed
    target = open(path, "w")
    target.write(text)


def lines(path):
    # ruleid: py-file-not-closed
    source = open(path)
    items = source.name
    print(items)
    return source.readlines()


def fixed(path):
    # ok: py-file-not-closed
    with open(path) as f:
        return f.read()


def closed(path, text):
    # ok: py-file-not-closed
    target = open(path, "w")
    target.write(text)
    target.close()


def handed(path):
    # ok: py-file-not-closed
    target = open(path, "w")
    target.write("#")
    return target
