@app.route("/get")
def get_file():
    name = request.query.name
    # ruleid: py-path-request
    with open(ROOT + "/" + name, "rb") as fh:
        return fh.read()


@view_config(route_name="doc")
def doc(request):
    # ruleid: py-path-request
    return FileResponse("/srv/docs/%s" % request.matchdict["name"], request=request)


def fixed(request):
    # ok: py-path-request
    return FileResponse("/srv/docs/%s" % os.path.basename(request.matchdict["name"]), request=request)


def constant(request):
    # ok: py-path-request
    return FileResponse("/srv/docs/index.html", request=request)
