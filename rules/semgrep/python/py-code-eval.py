import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/calculate")
def calculate():
    # ruleid: py-code-eval
    return str(eval(request.args["expression"]))


def run_formula(formula, values):
    # ruleid: py-code-eval
    return eval(f"lambda row: {formula}")(values)


def load_settings(path):
    with open(path) as file:
        # ruleid: py-code-eval
        exec(file.read())


def ask():
    total = 0
    # ruleid: py-code-eval
    total += eval(input("Number: "))
    return total


def calculate_fixed(expression):
    # ok: py-code-eval
    return ast.literal_eval(expression)


def constant():
    # ok: py-code-eval
    return eval("1 + 1")


class Model:
    def prepare(self, frame):
        # ok: py-code-eval
        self.model.eval()
        # ok: py-code-eval
        return frame.eval("a = b + c")


def operator(name, a, b):
    if name not in ("+", "-"):
        raise ValueError(name)
    # ok: py-code-eval
    return eval(f"{int(a)} {name} {int(b)}")
