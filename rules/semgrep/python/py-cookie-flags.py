from flask import Flask, make_response

app = Flask(__name__)
# ruleid: py-cookie-flags
app.config["SESSION_COOKIE_SECURE"] = False


def login(token):
    response = make_response("ok")
    # ruleid: py-cookie-flags
    response.set_cookie("session", token)
    return response


def remember(response, token):
    # ruleid: py-cookie-flags
    response.set_cookie("remember", token, secure=True, httponly=False)


def login_fixed(token):
    response = make_response("ok")
    # ok: py-cookie-flags
    response.set_cookie("session", token, secure=True, httponly=True, samesite="Lax")
    return response


def settings():
    # ok: py-cookie-flags
    app.config["SESSION_COOKIE_SECURE"] = True


def jar(session, cookie):
    # ok: py-cookie-flags
    session.cookies.set_cookie(cookie)
