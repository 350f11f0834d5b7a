def is_owner(role):
    # ruleid: py-identity-compare
    return role is "owner"


def is_limit(count):
    # ruleid: py-identity-compare
    return count is not 1000


def same(a, b):
    first = Point(*a)
    second = Point(*b)
    # ruleid: py-identity-compare
    return first is second


def same_fixed(a, b):
    first = Point(*a)
    second = Point(*b)
    # ok: py-identity-compare
    return first == second


def missing(value):
    # ok: py-identity-compare
    return value is None or value is not True


def sentinel(value):
    # ok: py-identity-compare
    return value is MISSING
