from flask import request


def remove(user, item):
    # ruleid: py-assert-access
    assert user.is_admin
    item.delete()


def login(user, password):
    # ruleid: py-assert-access
    assert user.check_password(password), "wrong password"
    return user


def update():
    # ruleid: py-assert-access
    assert request.form["name"]
    return request.form["name"]


def remove_fixed(user, item):
    # ok: py-assert-access
    if not user.is_admin:
        raise PermissionError
    item.delete()


def invariant(items):
    # ok: py-assert-access
    assert len(items) > 0
    # ok: py-assert-access
    assert items is not None, "no items"
    # ok: py-assert-access
    assert isinstance(items, list)
