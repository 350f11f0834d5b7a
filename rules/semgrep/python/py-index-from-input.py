from flask import Flask, request

app = Flask(__name__)
NAMES = ["a", "b", "c"]


def choose():
    number = int(input("Number: "))
    # ruleid: py-index-from-input
    return NAMES[number]


@app.route("/name")
def name():
    index = int(request.args.get("i", 0))
    # ruleid: py-index-from-input
    return NAMES[index]


@app.route("/drop")
def drop():
    # ruleid: py-index-from-input
    return NAMES.pop(int(request.args["i"]))


def choose_fixed():
    number = int(input("Number: "))
    if not 0 <= number < len(NAMES):
        raise ValueError(number)
    # ok: py-index-from-input
    return NAMES[number]


def first():
    # ok: py-index-from-input
    return NAMES[0]


def caught():
    try:
        # ok: py-index-from-input
        return NAMES[int(input("Number: "))]
    except IndexError:
        return None
