from urllib.parse import urlparse

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, make_response, redirect, request, url_for

app = Flask(__name__)
api = FastAPI()


@app.route("/login", methods=["POST"])
def login():
    # ruleid: py-open-redirect
    return redirect(request.args.get("next") or url_for("index"))


def after(request):
    target = request.GET["target"]
    # ruleid: py-open-redirect
    return HttpResponseRedirect(target)


@api.get("/go")
def go(to: str):
    # ruleid: py-open-redirect
    return RedirectResponse(to)


@app.route("/away")
def away():
    response = make_response("", 302)
    # ruleid: py-open-redirect
    response.headers["Location"] = request.args["url"]
    return response


@app.route("/login/fixed", methods=["POST"])
def login_fixed():
    target = request.args.get("next", "")
    if urlparse(target).netloc:
        target = "/"
    # ok: py-open-redirect
    return redirect(target)


def after_fixed(request):
    target = request.GET["target"]
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        target = "/"
    # ok: py-open-redirect
    return HttpResponseRedirect(target)


@app.route("/user")
def user():
    # ok: py-open-redirect
    return redirect(url_for("profile", name=request.args["name"]))
