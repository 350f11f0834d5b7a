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
@app.get("/matrix")
def matrix():
    n = int(request.args["n"])
    # ruleid: py-resource-request
    return np.zeros((n, n)).tolist()


@app.get("/small")
def small():
    n = int(request.args["n"])
    if n > 100:
        abort(400)
    # ok: py-resource-request
    return np.zeros((n, n)).tolist()
