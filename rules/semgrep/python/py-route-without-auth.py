from fastapi import Depends, FastAPI
from flask import Flask, session
from flask_login import login_required

app = Flask(__name__)
api = FastAPI()


# ruleid: py-route-without-auth
@app.route("/admin/users")
def users():
    return str(User.query.all())


# ruleid: py-route-without-auth
@api.delete("/orders/{number}")
def cancel(number: int):
    Order.get(number).delete()


# ruleid: py-route-without-auth
@app.post("/transfer")
def transfer():
    move(100)
    return "ok"


# ok: py-route-without-auth
@app.route("/admin/fixed")
@login_required
def users_fixed():
    return str(User.query.all())


# ok: py-route-without-auth
@api.delete("/orders/fixed/{number}")
def cancel_fixed(number: int, user=Depends(current)):
    Order.get(number, owner=user).delete()


# ok: py-route-without-auth
@app.route("/profile")
def profile():
    if "user" not in session:
        return "no", 401
    return "hello"


# ok: py-route-without-auth
@app.route("/about")
def about():
    return "about"


@app.route("/account/reset", methods=["POST"])
def reset():
    token = ResetToken.verify(request.form["token"])
    # ok: py-route-without-auth
    token.user.set_password(request.form["new_password"])
