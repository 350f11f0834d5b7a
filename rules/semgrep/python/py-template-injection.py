import string

from flask import Flask, render_template, render_template_string, request
from jinja2 import Environment, Template

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "world")
    # ruleid: py-template-injection
    return render_template_string(f"<h1>Hello {name}</h1>")


def letter(body, customer):
    # ruleid: py-template-injection
    return Template("Dear {{ customer }}, " + body).render(customer=customer)


def notify(message):
    env = Environment()
    # ruleid: py-template-injection
    return env.from_string(message).render()


@app.route("/page/<content>")
def page(content):
    # ruleid: py-template-injection
    return render_template_string("<p>%s</p>" % content)


@app.route("/hello/fixed")
def hello_fixed():
    # ok: py-template-injection
    return render_template_string("<h1>Hello {{ name }}</h1>", name=request.args["name"])


@app.route("/file")
def from_file():
    # ok: py-template-injection
    return render_template("hello.html", name=request.args["name"])


def dollar(text):
    # ok: py-template-injection
    return string.Template(text).substitute(name="x")
