from flask import Flask
def create_app():
    app = Flask(__name__)
    # ruleid: py-django-settings
    app.debug = True
    return app
