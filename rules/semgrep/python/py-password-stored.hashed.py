from argon2 import PasswordHasher

hasher = PasswordHasher()


def register(db, form):
    password = hasher.hash(form["password"])
    # ok: py-password-stored
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (form["name"], password))


def register_plain(db, form):
    password = form["password"]
    # ruleid: py-password-stored
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (form["name"], password))
