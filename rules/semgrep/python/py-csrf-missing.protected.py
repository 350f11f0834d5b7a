from flask import Flask, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
protection = CSRFProtect(app)

# ok: py-csrf-missing
@app.route("/email", methods=["GET", "POST"])
def change_email():
    user = User.query.get(session["uid"])
    user.email = request.form["email"]
    return "changed"
