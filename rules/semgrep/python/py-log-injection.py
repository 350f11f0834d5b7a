import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.route("/login", methods=["POST"])
def login():
    name = request.form["name"]
    # ruleid: py-log-injection
    logging.info(f"login of {name}")
    # ruleid: py-log-injection
    app.logger.warning("failed login of %s", name)
    return "no"


def view(request):
    # ruleid: py-log-injection
    logger.error("unknown page " + request.GET["page"])


@app.route("/login/fixed", methods=["POST"])
def login_fixed():
    name = request.form["name"].replace("\n", " ").replace("\r", " ")
    # ok: py-log-injection
    logging.info(f"login of {name}")
    # ok: py-log-injection
    app.logger.warning("failed login of %r", request.form["name"])
    return "no"


def view_fixed(request):
    # ok: py-log-injection
    logger.error("unknown page")


def math(values):
    # ok: py-log-injection
    return np.log(values)
