import cgitb
# ruleid: py-django-settings
cgitb.enable()
