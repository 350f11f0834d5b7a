import time

from flask import Flask, request

app = Flask(__name__)


@app.route("/table")
def table():
    rows = int(request.args["rows"])
    # ruleid: py-resource-request
    return "".join(str(i) for i in range(rows))


@app.route("/wait")
def wait():
    # ruleid: py-resource-request
    time.sleep(float(request.args.get("seconds", 1)))
    return "ok"


def main():
    size = int(input("Size: "))
    # ruleid: py-resource-request
    return bytearray(size)


@app.route("/table/fixed")
def table_fixed():
    rows = min(int(request.args["rows"]), 100)
    # ok: py-resource-request
    return "".join(str(i) for i in range(rows))


@app.route("/checked")
def checked():
    size = int(request.args["size"])
    if size > 1000:
        return "too large", 400
    # ok: py-resource-request
    return "x" * size


def constant():
    # ok: py-resource-request
    return [0] * 1024
