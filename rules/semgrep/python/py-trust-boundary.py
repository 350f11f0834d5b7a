@app.post("/cart")
def cart():
    # ruleid: py-trust-boundary
    session["cart"] = request.form["cart"]
    bar = request.cookies["userid"]
    # ruleid: py-trust-boundary
    flask.session["userid"] = bar
    return "ok"


def view(request):
    # ruleid: py-trust-boundary
    request.session["role"] = request.POST["role"]


def fixed():
    color = request.form["color"]
    if color not in COLORS:
        abort(400)
    # ok: py-trust-boundary
    session["color"] = color


def number():
    # ok: py-trust-boundary
    session["page"] = int(request.args["page"])


def constant():
    # ok: py-trust-boundary
    session["seen"] = True
