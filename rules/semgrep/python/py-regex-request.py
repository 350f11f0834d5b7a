import re

from flask import Flask, request

app = Flask(__name__)
TEXT = "some text"


@app.route("/search")
def search():
    pattern = request.args["pattern"]
    # ruleid: py-regex-request
    return str(re.findall(pattern, TEXT))


def view(request):
    # ruleid: py-regex-request
    expression = re.compile("^" + request.GET["q"] + "$")
    return expression.match(TEXT)


@app.get("/test/{expression}")
def test(expression: str):
    # ruleid: py-regex-request
    return bool(re.search(expression, TEXT))


@app.route("/search/fixed")
def search_fixed():
    # ok: py-regex-request
    return str(re.findall(re.escape(request.args["pattern"]), TEXT))


@app.route("/check")
def check():
    # ok: py-regex-request
    return str(re.match(r"^\w+$", request.args["name"]))


def constant(text):
    # ok: py-regex-request
    return re.search("a+", text)
