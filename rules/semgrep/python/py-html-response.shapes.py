from fastapi import FastAPI
from fastapi.responses import HTMLResponse
app = FastAPI()

@app.get("/profile/{name}", response_class=HTMLResponse)
def profile(name: str):
    # ruleid: py-html-response
    return f"<html><body>{name}</body></html>"


from flask import Flask, render_template_string, abort
app = Flask(__name__)

@app.errorhandler(404)
def not_found(e):
    from flask import request
    tpl = f"<h1>Oops</h1><p>{request.url} not found</p>"
    # ruleid: py-html-response
    return render_template_string(tpl), 404


import web

urls = ("/", "Index")

class Index:
    def GET(self):
        i = web.input(name="World")
        # ruleid: py-html-response
        return "<h1>Hello " + i.name + "</h1>"


from pyramid.view import view_config
from pyramid.response import Response

@view_config(route_name="hi")
def hi(request):
    # ruleid: py-html-response
    return Response("<h1>Hi %s</h1>" % request.params["name"])
