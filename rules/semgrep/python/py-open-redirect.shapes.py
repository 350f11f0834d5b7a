from flask import Flask, redirect, request
app = Flask(__name__)

@app.route("/login", methods=["POST"])
def login():
    url = request.form.get("redirect_url")
    if url.startswith("http"):
        # ruleid: py-open-redirect
        return redirect(url)
    return redirect("/")


import cherrypy

class R:
    @cherrypy.expose
    def go(self, url):
        # ruleid: py-open-redirect
        raise cherrypy.HTTPRedirect(url)
