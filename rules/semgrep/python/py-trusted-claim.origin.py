from flask import request

OURS = {"https://app.example.org"}


def share(response):
    # ok: py-trusted-claim
    origin = request.headers.get("Origin")
    if origin in OURS:
        response.headers["Access-Control-Allow-Origin"] = origin
    return response
