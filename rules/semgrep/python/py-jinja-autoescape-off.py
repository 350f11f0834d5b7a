from flask import Flask, render_template_string
from jinja2 import Environment, FileSystemLoader, select_autoescape

app = Flask(__name__)


def pages():
    # ruleid: py-jinja-autoescape-off
    return Environment(loader=FileSystemLoader("templates"))


def mail():
    # ruleid: py-jinja-autoescape-off
    return Environment(loader=FileSystemLoader("mail"), autoescape=False)


def comment(text):
    # ruleid: py-jinja-autoescape-off
    return render_template_string("<p>{{ text|safe }}</p>", text=text)


def pages_fixed():
    # ok: py-jinja-autoescape-off
    return Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())


def comment_fixed(text):
    # ok: py-jinja-autoescape-off
    return render_template_string("<p>{{ text }}</p>", text=text)


class Environment2:
    pass


def other():
    # ok: py-jinja-autoescape-off
    return Environment2(loader=None)
