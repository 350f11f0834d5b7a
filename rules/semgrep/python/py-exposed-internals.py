import os
from flask import Flask, current_app, jsonify

app = Flask(__name__)

@app.route("/env")
def env():
    # ruleid: py-exposed-internals
    return jsonify(dict(os.environ))

@app.route("/users/<int:number>")
def user(number):
    found = User.query.get(number)
    # ruleid: py-exposed-internals
    return {"id": found.id, "hash": found.password_hash}

@app.route("/settings")
def settings():
    # ruleid: py-exposed-internals
    return jsonify(dict(current_app.config))

@app.route("/me/<int:number>")
def me(number):
    found = User.query.get(number)
    # ok: py-exposed-internals
    return {"id": found.id, "name": found.name}

@app.route("/region")
def region():
    # ok: py-exposed-internals
    return jsonify(region=os.environ["AWS_REGION"])

def check(user, password):
    # ok: py-exposed-internals
    return verify(user.password_hash, password)
