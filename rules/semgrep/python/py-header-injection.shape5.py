from flask import Flask, request, make_response
app = Flask(__name__)

@app.route("/pref")
def pref():
    r = make_response("ok")
    # ruleid: py-header-injection
    r.set_cookie("pref", request.args["pref"], secure=True, httponly=True, samesite="Lax")
    return r
