import hmac
import os

import jwt
from Crypto.Cipher import AES
from flask import Flask

app = Flask(__name__)
# ruleid: py-hardcoded-key
app.secret_key = "changeme"
# ruleid: py-hardcoded-key
SIGNING_KEY = "hunter2"


def issue(user):
    # ruleid: py-hardcoded-key
    return jwt.encode({"sub": user}, "hunter2", algorithm="HS256")


def encrypt(text, vector):
    # ruleid: py-hardcoded-key
    return AES.new(b"sixteen byte key", AES.MODE_CBC, vector).encrypt(text)


def issue_fixed(user):
    # ok: py-hardcoded-key
    return jwt.encode({"sub": user}, os.environ["JWT_KEY"], algorithm="HS256")


def sign(key, text):
    # ok: py-hardcoded-key
    return hmac.new(key, text, "sha256").hexdigest()


def configure():
    # ok: py-hardcoded-key
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    # ok: py-hardcoded-key
    SECRET_KEY = ""
    return SECRET_KEY
