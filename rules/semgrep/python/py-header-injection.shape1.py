from werkzeug.datastructures import Headers
from flask import Response, request, Flask
app = Flask(__name__)

@app.route("/route")
def route():
    hdr = Headers()
    # ruleid: py-header-injection
    hdr.add("X-Trace", request.args["trace"])
    return Response("hi", headers=hdr)
