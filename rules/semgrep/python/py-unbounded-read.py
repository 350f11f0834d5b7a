import gzip

import requests
from flask import Flask, request

app = Flask(__name__)


def weather():
    # ruleid: py-unbounded-read
    return requests.get("https://weather.example/").json()


@app.post("/raw")
def raw():
    # ruleid: py-unbounded-read
    return str(len(request.stream.read()))


@app.post("/packed")
def packed():
    # ruleid: py-unbounded-read
    return gzip.decompress(request.data)


def weather_fixed():
    # ok: py-unbounded-read
    return requests.get("https://weather.example/", timeout=10).json()


@app.post("/raw/fixed")
def raw_fixed():
    # ok: py-unbounded-read
    return str(len(request.stream.read(100_000)))


def session(client):
    # ok: py-unbounded-read
    return client.get("/")
