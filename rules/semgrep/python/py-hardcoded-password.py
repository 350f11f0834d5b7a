import os

import psycopg2
import requests

# ruleid: py-hardcoded-password
DB_PASSWORD = "hunter2"


def connect():
    # ruleid: py-hardcoded-password
    return psycopg2.connect(host="db", user="app", password="hunter2")


def login(user, password):
    # ruleid: py-hardcoded-password
    if user == "admin" and password == "changeme":
        return True
    return False


def call():
    # ruleid: py-hardcoded-password
    return requests.get("https://api.example/", auth=("admin", "hunter2"), timeout=5)


CONFIG = {
    "host": "db",
    # ruleid: py-hardcoded-password
    "password": "changeme",
}


def connect_fixed():
    # ok: py-hardcoded-password
    return psycopg2.connect(host="db", user="app", password=os.environ["DB_PASSWORD"])


# ok: py-hardcoded-password
PASSWORD = ""
# ok: py-hardcoded-password
password = "<your password>"
# ok: py-hardcoded-password
PASSWORD_FIELD = "password"


def form(fields, password):
    # ok: py-hardcoded-password
    if password == "":
        return fields.build(type="password")
    # ok: py-hardcoded-password
    return fields.build(name="user", label="Your new password")
