import os
from pathlib import Path

UPLOADS = "/srv/uploads"


def read(filename):
    # ruleid: py-path-parameter
    with open(os.path.join(UPLOADS, filename)) as file:
        return file.read()


def remove(user_file):
    path = UPLOADS + "/" + user_file
    # ruleid: py-path-parameter
    os.remove(path)


def store(name: str, content: bytes):
    # ruleid: py-path-parameter
    (Path(UPLOADS) / name).write_bytes(content)


def main():
    # ruleid: py-path-parameter
    print(open(f"reports/{input('Report: ')}").read())


def read_fixed(filename):
    path = os.path.realpath(os.path.join(UPLOADS, filename))
    if os.path.commonpath([path, UPLOADS]) != UPLOADS:
        raise ValueError(filename)
    # ok: py-path-parameter
    with open(path) as file:
        return file.read()


def remove_fixed(user_file):
    # ok: py-path-parameter
    os.remove(os.path.join(UPLOADS, os.path.basename(user_file)))


def load(path):
    # ok: py-path-parameter
    with open(path) as file:
        return file.read()


def config(path):
    # ok: py-path-parameter
    with open(os.path.join(path, "config.toml")) as file:
        return file.read()


def checked(name):
    if ".." in name or "/" in name:
        raise ValueError(name)
    # ok: py-path-parameter
    return open(f"reports/{name}").read()
