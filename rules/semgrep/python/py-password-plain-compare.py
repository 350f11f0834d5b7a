import bcrypt

def authenticate(username, password):
    user = User.objects.get(username=username)
    # ruleid: py-password-plain-compare
    return user.password == password

def log_in(db, username, password):
    # ruleid: py-password-plain-compare
    return db.execute("SELECT id FROM users WHERE name = ? AND password = ?", (username, password)).fetchone()

def check(row, form):
    # ruleid: py-password-plain-compare
    if row["password"] != form["password"]:
        raise PermissionError

def authenticate_fixed(user, password):
    # ok: py-password-plain-compare
    return bcrypt.checkpw(password.encode(), user.password_hash)

def register(form):
    # ok: py-password-plain-compare
    if form["password"] != form["password_confirm"]:
        raise ValueError

def compare(password, confirm_password):
    # ok: py-password-plain-compare
    return password == confirm_password

class Login:
    def __eq__(self, other):
        # ok: py-password-plain-compare
        return self.password == other.password
