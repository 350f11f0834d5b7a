import bcrypt


def register(db, name, password):
    # ruleid: py-password-stored
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password))


def remember(response, password):
    # ruleid: py-password-stored
    response.set_cookie("password", password)


def save(path, user, password):
    with open(path, "w") as file:
        # ruleid: py-password-stored
        file.write(f"{user}:{password}")


def register_fixed(db, name, password):
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    # ok: py-password-stored
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, hashed))


def create(name, password):
    # ok: py-password-stored
    return User(name=name, password=generate_password_hash(password))


def login(db, name):
    # ok: py-password-stored
    return db.execute("SELECT * FROM users WHERE name = ?", (name,))
