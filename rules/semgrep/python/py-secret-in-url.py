import requests
from flask import Flask, request

app = Flask(__name__)


def login(user, password):
    # ruleid: py-secret-in-url
    return requests.get(f"https://api.example/login?user={user}&password={password}", timeout=5)


def token(client, secret):
    # ruleid: py-secret-in-url
    return requests.get("https://api.example/token", params={"client": client, "client_secret": secret}, timeout=5)


@app.route("/login")
def form():
    # ruleid: py-secret-in-url
    return check(request.args["password"])


def login_fixed(user, password):
    # ok: py-secret-in-url
    return requests.post("https://api.example/login", json={"user": user, "password": password}, timeout=5)


@app.post("/login")
def form_fixed():
    # ok: py-secret-in-url
    return check(request.form["password"])


def search(query):
    # ok: py-secret-in-url
    return requests.get(f"https://api.example/search?q={query}", timeout=5)
