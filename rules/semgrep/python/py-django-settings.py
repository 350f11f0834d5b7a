from fastapi import FastAPI

# ruleid: py-django-settings
DEBUG = True
# ruleid: py-django-settings
ALLOWED_HOSTS = ["*"]
# ruleid: py-django-settings
app = FastAPI(debug=True)
# ruleid: py-django-settings
SECURE_SSL_REDIRECT = False
