import os
import sys

from flask import Flask, request

app = Flask(__name__)


@app.post("/environment")
def environment():
    # ruleid: py-external-setting
    os.environ["MODE"] = request.form["mode"]
    return "ok"


@app.post("/settings")
def settings():
    # ruleid: py-external-setting
    app.config.update(request.json)
    return "ok"


def main():
    # ruleid: py-external-setting
    sys.path.insert(0, sys.argv[1])


@app.post("/environment/fixed")
def environment_fixed():
    mode = request.form["mode"]
    if mode not in ("day", "night"):
        return "no", 400
    # ok: py-external-setting
    os.environ["MODE"] = mode
    return "ok"


def constant():
    # ok: py-external-setting
    os.environ["MODE"] = "day"


@app.post("/cache")
def cache():
    # ok: py-external-setting
    return store.update(request.json)
