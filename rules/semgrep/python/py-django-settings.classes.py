class Config(object):
    # ruleid: py-django-settings
    DEBUG = True


class ProductionConfig(Config):
    # ok: py-django-settings
    DEBUG = False


class Reader:
    # ok: py-django-settings
    DEBUG = True


# ruleid: py-django-settings
app.run(debug=os.environ.get("FLASK_DEBUG", True))
# ok: py-django-settings
app.run(debug=os.environ.get("FLASK_DEBUG") == "1")
