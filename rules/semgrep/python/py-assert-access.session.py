from flask import session


def purge(store):
    # ruleid: py-assert-access
    assert session.get("role") == "admin", "for administrators"
    store.purge()
