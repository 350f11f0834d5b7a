from http.server import BaseHTTPRequestHandler

from django.http import HttpResponse
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/language")
def language():
    response = make_response("ok")
    # ruleid: py-header-injection
    response.headers["Content-Language"] = request.args.get("lang")
    return response


def view(request):
    response = HttpResponse("ok")
    # ruleid: py-header-injection
    response["X-Name"] = request.GET.get("name", "")
    return response


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        # ruleid: py-header-injection
        self.send_header("X-Path", self.path)
        self.end_headers()


@app.route("/language/fixed")
def language_fixed():
    response = make_response("ok")
    lang = request.args.get("lang", "en")
    if lang not in ("en", "de"):
        lang = "en"
    # ok: py-header-injection
    response.headers["Content-Language"] = lang
    return response


def view_fixed(request):
    response = HttpResponse("ok")
    # ok: py-header-injection
    response["X-Name"] = request.GET.get("name", "").replace("\r", "").replace("\n", "")
    return response


@app.route("/fixed")
def fixed():
    response = make_response(request.args["q"])
    # ok: py-header-injection
    response.headers["X-Frame-Options"] = "DENY"
    return response
