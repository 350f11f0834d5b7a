def order():
    data = request.get_json()
    quantity = int(data["quantity"])
    # ruleid: py-number-unchecked
    return PRICES[data["item"]] * quantity


def share():
    form = request.form
    # ruleid: py-number-unchecked
    return 100 / int(form.get("people"))


def fixed():
    data = request.get_json()
    quantity = int(data["quantity"])
    if quantity < 1 or quantity > 100:
        abort(400)
    # ok: py-number-unchecked
    return 3 * quantity
