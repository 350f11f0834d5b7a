from flask import Flask, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    template = request.args["template"]
    # ruleid: py-format-string-request
    return template.format(user=current_user)


def view(request):
    # ruleid: py-format-string-request
    return request.GET["text"].format(request)


@app.route("/mail")
def mail():
    text = "Dear " + request.args["text"]
    # ruleid: py-format-string-request
    return text.format_map(vars(settings))


@app.route("/greet/fixed")
def greet_fixed():
    # ok: py-format-string-request
    return "Hello {name}".format(name=request.args["name"])


def local(template, user):
    # ok: py-format-string-request
    return template.format(user=user)


def plain(request):
    # ok: py-format-string-request
    return request.GET["text"]
