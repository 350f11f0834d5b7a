import html
from http.server import BaseHTTPRequestHandler

from django.http import HttpResponse
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from flask import Flask, jsonify, make_response, render_template, request

app = Flask(__name__)
api = FastAPI()


@app.route("/hello")
def hello():
    name = request.args.get("name")
    # ruleid: py-html-response
    return f"<h1>Hello {name}</h1>"


@app.route("/search")
def search():
    page = "<p>Nothing found for %s</p>" % request.args["q"]
    # ruleid: py-html-response
    return make_response(page, 404)


def greet(request):
    # ruleid: py-html-response
    return HttpResponse("Welcome " + request.GET.get("name", ""))


@api.get("/profile", response_class=HTMLResponse)
async def profile(nick: str):
    # ruleid: py-html-response
    return HTMLResponse(content=f"<b>{nick}</b>")


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        # ruleid: py-html-response
        self.wfile.write(("<p>" + self.path + "</p>").encode())


@app.route("/hello/fixed")
def hello_fixed():
    name = html.escape(request.args.get("name", ""))
    # ok: py-html-response
    return f"<h1>Hello {name}</h1>"


@app.route("/json")
def as_json():
    # ok: py-html-response
    return jsonify(name=request.args["name"])


@app.route("/page")
def page():
    # ok: py-html-response
    return render_template("page.html", q=request.args["q"])


def plain(request):
    # ok: py-html-response
    return HttpResponse("Welcome " + request.GET["name"], content_type="text/plain")


@app.route("/number")
def number():
    # ok: py-html-response
    return f"<b>{int(request.args['n'])}</b>"


@app.route("/card")
def card():
    title = request.args.get("title")
    # ok: py-html-response
    return render_template_string("<b>{{ title }}</b>", title=title)


@app.route("/numbered")
def numbered():
    number = request.args.get("n", type=int, default=1)
    # ok: py-html-response
    return f"<b>{number}</b>"
