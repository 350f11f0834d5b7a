def walk(values):
    # ruleid: py-off-by-one
    for i in range(len(values) + 1):
        print(values[i])

def copy(source, target):
    i = 0
    # ruleid: py-off-by-one
    while i <= len(source):
        target.append(source[i])
        i += 1

def last(items):
    # ruleid: py-off-by-one
    return items[len(items)]

def walk_fixed(values):
    # ok: py-off-by-one
    for i in range(len(values)):
        print(values[i])

def count(values):
    # ok: py-off-by-one
    for i in range(len(values) + 1):
        print(i)

def last_fixed(items):
    # ok: py-off-by-one
    return items[len(items) - 1]
