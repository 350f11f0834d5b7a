from flask import Flask, request, session

app = Flask(__name__)


@app.route("/panel")
def panel():
    # ruleid: py-trusted-claim
    if request.cookies.get("is_admin") == "true":
        return "panel"
    return "no", 403


@app.route("/status")
def status():
    # ruleid: py-trusted-claim
    address = request.headers.get("X-Forwarded-For", request.remote_addr)
    if address == "10.0.0.1":
        return "status"
    return "no", 403


@app.post("/remove")
def remove():
    # ruleid: py-trusted-claim
    role = request.form["role"]
    if role != "admin":
        return "no", 403
    return "removed"


@app.route("/panel/fixed")
def panel_fixed():
    # ok: py-trusted-claim
    if session.get("is_admin"):
        return "panel"
    return "no", 403


@app.route("/language")
def language():
    # ok: py-trusted-claim
    if request.cookies.get("language") == "de":
        return "hallo"
    return "hello"


@app.post("/member")
def member():
    # ok: py-trusted-claim
    return add(request.form["role"])
