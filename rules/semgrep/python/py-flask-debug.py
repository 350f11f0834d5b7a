import os

from flask import Flask

app = Flask(__name__)
# ruleid: py-flask-debug
app.config["DEBUG"] = True


def main():
    # ruleid: py-flask-debug
    app.run(host="0.0.0.0", port=5000, debug=True)


def other():
    server = Flask("other")
    # ruleid: py-flask-debug
    server.debug = True
    return server


def fixed():
    # ok: py-flask-debug
    app.run(port=5000)


def from_environment():
    # ok: py-flask-debug
    app.run(debug=os.environ.get("FLASK_DEBUG") == "1")


def look_alike(job):
    # ok: py-flask-debug
    job.run(steps=3, debug=True)
