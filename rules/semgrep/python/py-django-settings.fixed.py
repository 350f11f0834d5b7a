import os

from fastapi import FastAPI

# ok: py-django-settings
DEBUG = os.environ.get("DEBUG") == "1"
# ok: py-django-settings
ALLOWED_HOSTS = ["shop.example"]
# ok: py-django-settings
app = FastAPI()


class Options:
    # ok: py-django-settings
    DEBUG = True
