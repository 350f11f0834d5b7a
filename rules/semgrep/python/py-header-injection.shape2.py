from flask import Flask, request, make_response
app = Flask(__name__)

@app.route("/login", methods=["POST"])
def login():
    resp = make_response("welcome")
    # ruleid: py-header-injection
    resp.set_cookie("session_id", request.form["sid"])
    return resp
