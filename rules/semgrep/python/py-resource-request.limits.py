@app.get("/primes")
def primes(limit: int = Query(..., ge=2, le=10_000)):
    # ok: py-resource-request
    return [n for n in range(2, limit)]


@app.get("/all")
def everything(limit: int = Query(...)):
    # ruleid: py-resource-request
    return [n for n in range(2, limit)]


@app.get("/image")
def image():
    width = int(request.args["w"])
    if not (0 < width <= 2000):
        abort(400)
    # ok: py-resource-request
    return bytearray(width)
