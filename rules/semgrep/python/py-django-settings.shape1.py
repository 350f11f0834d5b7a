from aiohttp import web
import aiohttp_debugtoolbar

# ruleid: py-django-settings
app = web.Application(debug=True)
# ruleid: py-django-settings
aiohttp_debugtoolbar.setup(app)
web.run_app(app)
