from flask import Flask, make_response, request, session

app = Flask(__name__)

@app.route("/enter")
def enter():
    sid = request.args.get("session_id")
    # ruleid: py-session-fixation
    session["id"] = sid
    return "ok"

@app.route("/login", methods=["POST"])
def login():
    answer = make_response("welcome")
    # ruleid: py-session-fixation
    answer.set_cookie("session_id", request.form["sid"])
    return answer

def resume(request, session_key):
    # ruleid: py-session-fixation
    request.session["session_token"] = session_key

@app.route("/sign-in", methods=["POST"])
def sign_in():
    user = authenticate(request.form["user"], request.form["password"])
    session.clear()
    # ok: py-session-fixation
    session["user_id"] = user.id
    return "ok"

@app.route("/theme")
def theme():
    answer = make_response("ok")
    # ok: py-session-fixation
    answer.set_cookie("theme", request.args["theme"])
    return answer

def issue(answer):
    # ok: py-session-fixation
    answer.set_cookie("session_id", secrets.token_urlsafe(32))
