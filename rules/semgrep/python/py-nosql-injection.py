import json

from bson import ObjectId
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.route("/login", methods=["POST"])
def login():
    data = request.get_json()
    # ruleid: py-nosql-injection
    found = users.find_one({"name": data["name"], "password": data["password"]})
    return "ok" if found else "no"


@app.route("/search", methods=["POST"])
def search():
    # ruleid: py-nosql-injection
    return list(users.find(request.json))


def by_script(where):
    # ruleid: py-nosql-injection
    return users.find({"$where": f"this.name == '{where}'"})


@app.route("/login/fixed", methods=["POST"])
def login_fixed():
    data = request.get_json()
    # ok: py-nosql-injection
    found = users.find_one({"name": str(data["name"]), "token": str(data["token"])})
    return "ok" if found else "no"


@app.route("/user")
def user():
    # ok: py-nosql-injection
    return users.find_one({"_id": ObjectId(request.args["id"])})


def position(text):
    # ok: py-nosql-injection
    return text.find("name")
