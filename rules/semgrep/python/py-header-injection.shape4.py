import json
from flask import Flask, request, make_response
app = Flask(__name__)

@app.route("/login", methods=["POST"])
def login():
    r = make_response("ok")
    # ruleid: py-header-injection
    r.set_cookie("password", request.form["password"], secure=True, httponly=True)
    return r
