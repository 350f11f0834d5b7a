import os
import shutil
import uuid

UPLOADS = "static/avatars"
ALLOWED = {"png", "jpg"}


def store(file):
    path = os.path.join(UPLOADS, file.filename)
    # ruleid: py-upload-unrestricted
    file.save(path)


def keep(document):
    # ruleid: py-upload-unrestricted
    document.save(os.path.join(UPLOADS, document.filename))


def receive(upload):
    with open(f"{UPLOADS}/{upload.filename}", "wb") as target:
        # ruleid: py-upload-unrestricted
        shutil.copyfileobj(upload.file, target)


def fixed(file):
    extension = file.filename.rsplit(".", 1)[-1].lower()
    if extension not in ALLOWED:
        raise ValueError(extension)
    path = os.path.join(UPLOADS, f"{uuid.uuid4().hex}.{extension}")
    # ok: py-upload-unrestricted
    file.save(path)


def look_alike(figure, name):
    # ok: py-upload-unrestricted
    figure.save(os.path.join(UPLOADS, name))


def checked(file):
    if file.filename.endswith(".png"):
        # ok: py-upload-unrestricted
        file.save(os.path.join(UPLOADS, file.filename))
