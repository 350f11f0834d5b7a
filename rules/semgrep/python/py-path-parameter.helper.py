import os
from flask import Flask, request, send_file

app = Flask(__name__)


class DocumentStore:
    def __init__(self, root):
        self.root = root

    def path_of(self, name):
        # ruleid: py-path-parameter
        return os.path.join(self.root, name)

    def fixed_path(self, name):
        # ok: py-path-parameter
        return os.path.join(self.root, os.path.basename(name))

    def checked_path(self, name):
        path = os.path.realpath(os.path.join(self.root, name))
        if not path.startswith(self.root):
            raise ValueError(name)
        # ok: py-path-parameter
        return path


def image(name):
    # ruleid: py-path-parameter
    return send_file("static/images/" + name)


def thumbnail_path(filename):
    # ruleid: py-path-parameter
    return f"/srv/thumbs/{filename}"


def title(name):
    # ok: py-path-parameter
    return "static/" + name
class TemplateStore:
    def load(self, template_name):
        # ruleid: py-path-parameter
        with open(f"{self.BASE}/{template_name}.html") as handle:
            return handle.read()

    def load_fixed(self, template_name):
        if not template_name.isalnum():
            raise ValueError(template_name)
        # ok: py-path-parameter
        with open(f"{self.BASE}/{template_name}.html") as handle:
            return handle.read()
