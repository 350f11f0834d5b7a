import os

from fastapi import FastAPI, UploadFile
from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
api = FastAPI()


@app.post("/avatar")
def avatar():
    file = request.files["file"]
    name = secure_filename(file.filename)
    # ruleid: py-upload-unrestricted
    file.save(os.path.join("static", name))
    return "saved"


@app.post("/document")
def document():
    # ruleid: py-upload-unrestricted
    request.files["document"].save("static/document")
    return "saved"


def view(request):
    upload = request.FILES["upload"]
    # ruleid: py-upload-unrestricted
    with open("media/" + upload.name, "wb+") as out:
        out.write(upload.read())


@app.post("/avatar/fixed")
def avatar_fixed():
    file = request.files["file"]
    extension = os.path.splitext(file.filename)[1]
    if extension not in (".png", ".jpg"):
        return "no", 400
    # ok: py-upload-unrestricted
    file.save(os.path.join("static", secure_filename(file.filename)))
    return "saved"


@app.post("/list")
def listing():
    file = request.files["file"]
    if file and allowed_file(file.filename):
        # ok: py-upload-unrestricted
        file.save("upload.csv")
    return "ok"


def model(form):
    # ok: py-upload-unrestricted
    form.save("x")


def store(request):
    document = request.FILES["document"]
    # ruleid: py-upload-unrestricted
    return default_storage.save("documents/" + document.name, document)
