# ruleid: py-duplicate-key
roles = {"alice": "reader", "bob": "reader", "alice": "admin"}

limits = [
    # ruleid: py-duplicate-key
    {"get": 100, "get": 5},
]


def table():
    # ruleid: py-duplicate-key
    return {
        "a": 1,
        "b": 2,
        "c": 3,
        "b": 4,
    }


# ok: py-duplicate-key
fixed = {"alice": "admin", "bob": "reader"}

# ok: py-duplicate-key
nested = {"a": {"name": 1}, "b": {"name": 2}}

# ok: py-duplicate-key
values = {"a": "x", "b": "x", "x": "a"}
