from flask import redirect, request

HELP = "https://help.example.org/start"


def out():
    target = request.args["to"]
    if target == HELP:
        # ok: py-open-redirect
        return redirect(target)
    return redirect("/")


def anywhere():
    # ruleid: py-open-redirect
    return redirect(code=303, location=request.args["to"])
