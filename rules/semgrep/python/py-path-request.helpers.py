import os
import sys
from http.server import BaseHTTPRequestHandler

from fastapi.responses import FileResponse
from flask import abort, request

ROOT = "/srv/files"


def within(name):
    full = os.path.realpath(os.path.join(ROOT, name))
    if os.path.commonpath([ROOT, full]) != ROOT:
        raise PermissionError(name)
    return full


def read():
    # ok: py-path-request
    with open(within(request.args["f"])) as file:
        return file.read()


def joined(name):
    return ROOT + "/" + name


def read_joined():
    # ruleid: py-path-request
    with open(joined(request.args["f"])) as file:
        return file.read()


def page():
    # ruleid: py-path-request
    return FileResponse(media_type="text/plain", path=ROOT + request.args["f"])


class Files(BaseHTTPRequestHandler):
    def do_GET(self):
        # ruleid: py-path-request
        with open(self.path[1:], "rb") as file:
            self.wfile.write(file.read())


def main():
    # ok: py-path-request
    with open(sys.argv[1]) as file:
        print(file.read())


def document():
    # ruleid: py-path-request
    print(open("/srv/files/" + sys.argv[1]))
