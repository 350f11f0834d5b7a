from aiohttp import web
import aiohttp_debugtoolbar

# ruleid: py-django-settings
app = web.Application(debug=True)
# ruleid: py-django-settings
aiohttp_debugtoolbar.setup(app)
web.run_app(app)


import cgitb
# ruleid: py-django-settings
cgitb.enable()


from flask import Flask
def create_app():
    app = Flask(__name__)
    # ruleid: py-django-settings
    app.debug = True
    return app
