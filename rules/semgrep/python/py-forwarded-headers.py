import http.client
import requests
from flask import Flask, request

app = Flask(__name__)

@app.route("/forward", methods=["POST"])
def forward():
    # ruleid: py-forwarded-headers
    return requests.post("https://backend.internal/api", data=request.data, headers=request.headers, timeout=5).content

@app.route("/forward-all", methods=["POST"])
def forward_all():
    # ruleid: py-forwarded-headers
    return requests.post("https://backend.internal/api", data=request.data, headers=dict(request.headers), timeout=5).content

class Proxy(BaseHTTPRequestHandler):
    def do_POST(self):
        connection = http.client.HTTPConnection("backend", 8080)
        # ruleid: py-forwarded-headers
        connection.request("POST", "/", b"", dict(self.headers))

@app.route("/forward-fixed", methods=["POST"])
def forward_fixed():
    headers = {"Accept": request.headers.get("Accept", "*/*")}
    # ok: py-forwarded-headers
    return requests.post("https://backend.internal/api", data=request.data, headers=headers, timeout=5).content

def call(token):
    # ok: py-forwarded-headers
    return requests.get("https://api.example.com", headers={"Authorization": token}, timeout=5)

class Client:
    def fetch(self):
        # ok: py-forwarded-headers
        return requests.get("https://api.example.com", headers=self.headers, timeout=5)
