@app.post("/checkout")
def checkout():
    data = request.get_json()
    # ruleid: py-client-price
    price = data["price"]
    charge(current_user, price * data["quantity"])


@app.post("/pay")
def pay():
    # ruleid: py-client-price
    amount = float(request.form["total"])
    charge(amount)


def order(request):
    # ruleid: py-client-price
    discount = request.POST.get("discount", 0)
    return create(discount)


def fixed():
    data = request.get_json()
    # ok: py-client-price
    price = Product.query.get(data["product"]).price
    return price * int(data["quantity"])


def look_alike(row):
    # ok: py-client-price
    price = row["price"]
    return price


def name():
    # ok: py-client-price
    name = request.form["name"]
    return name
