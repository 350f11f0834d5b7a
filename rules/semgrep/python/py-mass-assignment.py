from flask import Flask, request

app = Flask(__name__)


@app.post("/users")
def create():
    # ruleid: py-mass-assignment
    user = User(**request.json)
    db.session.add(user)
    return "ok"


def view(request):
    # ruleid: py-mass-assignment
    Order.objects.create(**request.POST.dict())


@app.put("/users/<int:number>")
def change(number):
    user = User.query.get(number)
    data = request.get_json()
    for key, value in data.items():
        # ruleid: py-mass-assignment
        setattr(user, key, value)
    return "ok"


@app.post("/users/fixed")
def create_fixed():
    data = request.json
    # ok: py-mass-assignment
    user = User(name=data["name"], mail=data["mail"])
    db.session.add(user)
    return "ok"


@app.put("/users/fixed/<int:number>")
def change_fixed(number):
    user = User.query.get(number)
    for key, value in request.json.items():
        if key in ("name", "mail"):
            # ok: py-mass-assignment
            setattr(user, key, value)
    return "ok"


@app.route("/search")
def search():
    # ok: py-mass-assignment
    return render_template("search.html", **request.args)
