import importlib

from flask import Flask, request

import actions

app = Flask(__name__)


@app.route("/plugin")
def plugin():
    # ruleid: py-dynamic-import-request
    return importlib.import_module(request.args["name"]).run()


@app.route("/do/<action>")
def do(action):
    # ruleid: py-dynamic-import-request
    return getattr(actions, action)()


@app.post("/set")
def change():
    for key, value in request.json.items():
        # ruleid: py-dynamic-import-request
        setattr(settings, key, value)
    return "ok"


@app.route("/do/fixed/<action>")
def do_fixed(action):
    if action not in ("start", "stop"):
        return "no", 400
    # ok: py-dynamic-import-request
    return getattr(actions, action)()


@app.route("/name")
def name():
    # ok: py-dynamic-import-request
    return getattr(request, "endpoint", "none")


def load(path):
    # ok: py-dynamic-import-request
    return importlib.import_module(path)
