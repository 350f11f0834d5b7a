from werkzeug.datastructures import Headers
from flask import Response, request, Flask
app = Flask(__name__)

@app.route("/route")
def route():
    hdr = Headers()
    # ruleid: py-header-injection
    hdr.add("X-Trace", request.args["trace"])
    return Response("hi", headers=hdr)


from flask import Flask, request, make_response
app = Flask(__name__)

@app.route("/login", methods=["POST"])
def login():
    resp = make_response("welcome")
    # ruleid: py-header-injection
    resp.set_cookie("session_id", request.form["sid"])
    return resp


def app(environ, start_response):
    from urllib.parse import parse_qs
    lang = parse_qs(environ["QUERY_STRING"])["lang"][0]
    # ruleid: py-header-injection
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Language", lang)])
    return [b"hi"]


import json
from flask import Flask, request, make_response
app = Flask(__name__)

@app.route("/login", methods=["POST"])
def login():
    r = make_response("ok")
    # ruleid: py-header-injection
    r.set_cookie("password", request.form["password"], secure=True, httponly=True)
    return r
