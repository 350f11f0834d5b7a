from urllib.parse import urlparse

from flask import redirect, url_for


def finish(next_url):
    # ruleid: py-redirect-parameter
    return redirect(next_url)


def leave(target: str):
    # ruleid: py-redirect-parameter
    return {"status": 302, "headers": {"Location": target}}


def respond(response, url):
    # ruleid: py-redirect-parameter
    response.headers["Location"] = url
    return response


def finish_fixed(next_url):
    if urlparse(next_url).netloc:
        next_url = "/"
    # ok: py-redirect-parameter
    return redirect(next_url)


def home(name):
    # ok: py-redirect-parameter
    return redirect(url_for(name))


def constant(url):
    # ok: py-redirect-parameter
    return redirect("/done")
