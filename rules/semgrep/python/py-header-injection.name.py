@app.route("/example")
def example():
    response = Response()
    # ruleid: py-header-injection
    response.headers[request.args["header"]] = "value"
    return response


@app.route("/fixed")
def fixed():
    response = Response()
    name = request.args["header"]
    if name in ALLOWED:
        # ok: py-header-injection
        response.headers[name] = "value"
    # ok: py-header-injection
    response.headers["X-Fixed"] = "value"
    return response
