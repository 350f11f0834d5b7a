from mako.template import Template

def render_bio(bio):
    # ruleid: py-jinja-autoescape-off
    return Template("<p>${bio}</p>").render(bio=bio)


from mako.template import Template
from flask import request, Flask
app = Flask(__name__)

@app.route("/m")
def m():
    # ruleid: py-jinja-autoescape-off
    return Template(request.args["t"]).render(data="x")


from django.template import Template, Context, Engine
from django.http import HttpResponse

def page(request):
    # ruleid: py-jinja-autoescape-off
    t = Engine(autoescape=False).from_string("<p>{{ q }}</p>")
    return HttpResponse(t.render(Context({"q": request.GET.get("q")})))
