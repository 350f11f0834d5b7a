import csv

from flask import Flask, request

app = Flask(__name__)


@app.post("/join")
def join():
    with open("members.csv", "a") as file:
        # ruleid: py-csv-injection
        csv.writer(file).writerow([request.form["name"], request.form["mail"]])
    return "ok"


def export(request, out):
    writer = csv.writer(out)
    name = request.GET["name"]
    # ruleid: py-csv-injection
    writer.writerow(["name", name])


@app.post("/rows")
def rows():
    # ruleid: py-csv-injection
    csv.writer(out).writerows(request.json)
    return "ok"


@app.post("/join/fixed")
def join_fixed():
    with open("members.csv", "a") as file:
        # ok: py-csv-injection
        csv.writer(file).writerow([sanitize_cell(request.form["name"])])
    return "ok"


def header(out):
    # ok: py-csv-injection
    csv.writer(out).writerow(["name", "mail"])


def numbers(request, out):
    # ok: py-csv-injection
    csv.writer(out).writerow([int(request.GET["n"])])


def neutralise(text):
    return "'" + text if text[:1] in "=+-@" else text


def contacts(request, out):
    # ok: py-csv-injection
    csv.writer(out).writerow([neutralise(request.GET["name"])])
