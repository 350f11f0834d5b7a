import bcrypt
from flask import request
from werkzeug.security import generate_password_hash

def register():
    password = request.form["password"]
    # ruleid: py-password-no-rule
    return User(name=request.form["name"], secret=generate_password_hash(password))

def sign_up(name, password):
    # ruleid: py-password-no-rule
    digest = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    return name, digest

def create(data):
    account = User.objects.get(pk=1)
    # ruleid: py-password-no-rule
    account.set_password(data["password"])

def register_fixed():
    password = request.form["password"]
    if len(password) < 12:
        return "too short", 400
    # ok: py-password-no-rule
    return User(name=request.form["name"], secret=generate_password_hash(password))

def sign_up_fixed(name, password):
    validate_password(password)
    # ok: py-password-no-rule
    return name, bcrypt.hashpw(password.encode(), bcrypt.gensalt())

def seed():
    # ok: py-password-no-rule
    return generate_password_hash(secrets.token_urlsafe(20))

def change_password(user, new_password):
    # ruleid: py-password-no-rule
    user.password = new_password

def connect(settings):
    # ok: py-password-no-rule
    settings.password = request.form["password"]
