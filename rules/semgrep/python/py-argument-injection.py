import subprocess
import sys
from flask import Flask, request

app = Flask(__name__)

@app.route("/clone")
def clone():
    # ruleid: py-argument-injection
    subprocess.run(["git", "clone", request.args["repo"], "/srv/x"], check=True)
    return "ok"

@app.post("/fetch")
def fetch():
    address = request.form["address"]
    # ruleid: py-argument-injection
    return subprocess.check_output(["curl", "-s", address])

@app.route("/search/<word>")
def search(word):
    # ruleid: py-argument-injection
    return subprocess.check_output(["find", "/srv/docs", "-name", word])

@app.route("/clone-fixed")
def clone_fixed():
    # ok: py-argument-injection
    subprocess.run(["git", "clone", "--", request.args["repo"], "/srv/x"], check=True)
    return "ok"

@app.post("/fetch-fixed")
def fetch_fixed():
    address = request.form["address"]
    if address not in ALLOWED:
        return "no", 400
    # ok: py-argument-injection
    return subprocess.check_output(["curl", "-s", address])

@app.route("/ping")
def ping():
    # ok: py-argument-injection
    return subprocess.check_output(["ping", "-c", "1", request.args["host"]])
