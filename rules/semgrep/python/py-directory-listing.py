import os
from http.server import HTTPServer, SimpleHTTPRequestHandler
from aiohttp import web
from flask import Flask, jsonify

app = web.Application()
site = Flask(__name__)
# ruleid: py-directory-listing
app.router.add_static("/files", "/srv/files", show_index=True)
# ruleid: py-directory-listing
server = HTTPServer(("127.0.0.1", 8000), SimpleHTTPRequestHandler)

@site.get("/files")
def files():
    # ruleid: py-directory-listing
    return jsonify(os.listdir("/srv/files"))

# ok: py-directory-listing
app.router.add_static("/public", "/srv/public")
# ok: py-directory-listing
api = HTTPServer(("127.0.0.1", 8001), ApiHandler)

@site.get("/count")
def count():
    # ok: py-directory-listing
    return jsonify(3)
