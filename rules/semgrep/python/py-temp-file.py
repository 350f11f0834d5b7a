import os
import tempfile


def report(text):
    # ruleid: py-temp-file
    path = tempfile.mktemp(suffix=".txt")
    with open(path, "w") as file:
        file.write(text)


def dump(text):
    # ruleid: py-temp-file
    with open("/tmp/dump.txt", "w") as file:
        file.write(text)


def upload(name, data):
    # ruleid: py-temp-file
    with open(f"/tmp/{name}", "wb") as file:
        file.write(data)


def report_fixed(text):
    # ok: py-temp-file
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as file:
        file.write(text)


def read():
    # ok: py-temp-file
    return open("/tmp/state.txt").read()


def own(folder, text):
    # ok: py-temp-file
    with open(os.path.join(folder, "tmp.txt"), "w") as file:
        file.write(text)
