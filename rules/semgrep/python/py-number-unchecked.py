from flask import Flask, abort, request

app = Flask(__name__)

@app.route("/price")
def price():
    quantity = int(request.args["quantity"])
    # ruleid: py-number-unchecked
    return str(quantity * 12)

@app.route("/share")
def share():
    people = int(request.args.get("people", "1"))
    # ruleid: py-number-unchecked
    return str(100 / people)

@app.post("/withdraw")
def withdraw():
    amount = float(request.form["amount"])
    account = load()
    # ruleid: py-number-unchecked
    account.balance -= amount
    return "ok"

@app.route("/price-fixed")
def price_fixed():
    quantity = int(request.args["quantity"])
    if not 0 < quantity <= 100:
        abort(400)
    # ok: py-number-unchecked
    return str(quantity * 12)

@app.route("/page")
def page():
    number = int(request.args["page"])
    # ok: py-number-unchecked
    return find(number)

@app.route("/double")
def double():
    number = min(int(request.args["n"]), 10)
    # ok: py-number-unchecked
    return str(number * 2)
