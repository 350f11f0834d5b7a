from mako.template import Template
from flask import request, Flask
app = Flask(__name__)

@app.route("/m")
def m():
    # ruleid: py-jinja-autoescape-off
    return Template(request.args["t"]).render(data="x")
