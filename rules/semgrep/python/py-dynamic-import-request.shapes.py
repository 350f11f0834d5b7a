import importlib.util
from flask import Flask, request
app = Flask(__name__)

@app.route("/plugin")
def plugin():
    # ruleid: py-dynamic-import-request
    spec = importlib.util.spec_from_file_location("p", request.args["path"])
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return "ok"
