import json

tree = json.loads(text)


# ruleid: py-recursion-unlimited
def build(data):
    return Node(data["name"], [build(child) for child in data.get("children", [])])


# ruleid: py-recursion-unlimited
def count(n):
    return 1 + count(n - 1)


# ruleid: py-recursion-unlimited
def visit(node):
    for child in node:
        visit(child)


# ok: py-recursion-unlimited
def fixed(data, depth=0):
    if depth > 50:
        raise ValueError("too deep")
    return [fixed(child, depth + 1) for child in data]


# ok: py-recursion-unlimited
def flat(data):
    return [item for item in data]


# ok: py-recursion-unlimited
def other(node):
    return walk(node)
