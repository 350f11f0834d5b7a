def admin(request):
    # ruleid: py-hardcoded-password
    if request.args.get("token") == "sesame-open-17":
        return panel()
    # ruleid: py-hardcoded-password
    if request.headers["X-Api-Key"] == "k3y-of-the-house":
        return panel()
    # ruleid: py-hardcoded-password
    if request.headers.get("X-Auth-Token") != "sesame-nine-open":
        abort(403)
    # ok: py-hardcoded-password
    if request.args.get("token") == os.environ["TOKEN"]:
        return panel()
    # ok: py-hardcoded-password
    if request.args.get("tab") == "settings":
        return panel()
