import base64
import json
import pickle

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/cart")
def cart():
    # ruleid: py-deserialization-request
    return pickle.loads(base64.b64decode(request.cookies["cart"]))


@app.post("/rules")
def rules():
    text = request.get_data()
    # ruleid: py-deserialization-request
    return yaml.load(text, Loader=yaml.Loader)


def serve(sock):
    # ruleid: py-deserialization-request
    return pickle.loads(sock.recv(4096))


@app.post("/fixed")
def fixed():
    # ok: py-deserialization-request
    return json.loads(base64.b64decode(request.cookies["cart"]))


@app.post("/safe")
def safe():
    # ok: py-deserialization-request
    return yaml.safe_load(request.get_data())


def cached(path):
    with open(path, "rb") as file:
        # ok: py-deserialization-request
        return pickle.load(file)
