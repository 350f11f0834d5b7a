from flask import request, redirect
def r():
    u = request.args["u"]
    # ruleid: py-url-check-incomplete
    if u.endswith("example.com"):
        return redirect(u)
