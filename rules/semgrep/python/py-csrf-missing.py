from flask import Flask, request, session

app = Flask(__name__)

# ruleid: py-csrf-missing
@app.route("/email", methods=["GET", "POST"])
def change_email():
    user = User.query.get(session["uid"])
    user.email = request.form["email"]
    return "changed"

# ruleid: py-csrf-missing
@app.post("/transfer")
def transfer():
    move(session.get("uid"), request.form["to"], int(request.form["amount"]))
    return "ok"

# ruleid: py-csrf-missing
@app.route("/address", methods=["POST"])
def address():
    store(session["uid"], request.form["street"])
    return "ok"

# ok: py-csrf-missing
@app.post("/login")
def login():
    session["uid"] = find(request.form["user"])
    return "ok"

# ok: py-csrf-missing
@app.get("/me")
def me():
    return session["uid"]
