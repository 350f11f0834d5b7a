from django.http import HttpResponse
from django.views.decorators.clickjacking import xframe_options_exempt

# ruleid: py-clickjacking
X_FRAME_OPTIONS = "ALLOWALL"

# ruleid: py-clickjacking
@xframe_options_exempt
def widget(request):
    return HttpResponse("widget")

def page(response):
    # ruleid: py-clickjacking
    response.headers["Content-Security-Policy"] = "default-src * 'unsafe-inline'"
    return response

# ok: py-clickjacking
X_FRAME_OPTIONS = "SAMEORIGIN"

def fixed(response):
    # ok: py-clickjacking
    response.headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors 'none'"
    # ok: py-clickjacking
    response.headers["X-Frame-Options"] = "DENY"
    return response
