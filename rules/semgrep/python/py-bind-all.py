import os
import socket

import uvicorn
from fastapi import FastAPI

app = FastAPI()


def listen():
    server = socket.socket()
    # ruleid: py-bind-all
    server.bind(("0.0.0.0", 9000))


def anywhere(server):
    # ruleid: py-bind-all
    server.bind(("", 9000))


def main():
    # ruleid: py-bind-all
    uvicorn.run(app, host="0.0.0.0", port=8000)


def listen_fixed():
    server = socket.socket()
    # ok: py-bind-all
    server.bind(("127.0.0.1", 9000))


def main_fixed():
    # ok: py-bind-all
    uvicorn.run(app, host=os.environ.get("HOST", "127.0.0.1"))


def constant(element):
    # ok: py-bind-all
    element.bind("0.0.0.0")
