SETTINGS = {
    "debug": False,
    "port": 9999,
}
# ruleid: py-bind-all
OTHER = {"host": "0.0.0.0", "port": 8080}
# ruleid: py-bind-all
server = HTTPServer(("", 8000), Handler)


# ruleid: py-bind-all
def serve(app, host="0.0.0.0", port=8080):
    app.listen(port)


# ruleid: py-bind-all
parser.add_argument("--host", default="0.0.0.0")


# ok: py-bind-all
fixed = HTTPServer(("127.0.0.1", 8000), Handler)
# ok: py-bind-all
route = {"destination": "0.0.0.0", "gateway": "10.0.0.1"}


# ok: py-bind-all
def serve_local(app, host="127.0.0.1", port=8080):
    app.listen(port)
