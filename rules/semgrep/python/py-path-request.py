import os
from pathlib import Path

from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
BASE = "/srv/files"


@app.route("/download")
def download():
    name = request.args.get("name")
    path = os.path.join(BASE, name)
    # ruleid: py-path-request
    return send_file(path)


@app.get("/notes/{name}")
def note(name: str):
    # ruleid: py-path-request
    return Path(f"notes/{name}").read_text()


@app.post("/upload")
def upload():
    file = request.files["file"]
    # ruleid: py-path-request
    file.save(os.path.join("uploads", file.filename))
    return "saved"


def remove(request):
    # ruleid: py-path-request
    os.remove(BASE + "/" + request.POST["file"])


@app.route("/download/fixed")
def download_fixed():
    # ok: py-path-request
    return send_from_directory(BASE, request.args["name"])


@app.post("/upload/fixed")
def upload_fixed():
    file = request.files["file"]
    # ok: py-path-request
    file.save(os.path.join("uploads", secure_filename(file.filename)))
    return "saved"


@app.route("/read")
def read():
    path = os.path.realpath(os.path.join(BASE, request.args["name"]))
    if not path.startswith(BASE + os.sep):
        return "no", 403
    # ok: py-path-request
    with open(path) as file:
        return file.read()


def count():
    # ok: py-path-request
    with open("counter.txt") as file:
        return file.read()
