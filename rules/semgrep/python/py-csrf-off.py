from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from flask import Flask

app = Flask(__name__)
# ruleid: py-csrf-off
app.config["WTF_CSRF_ENABLED"] = False


# ruleid: py-csrf-off
@csrf_exempt
def pay(request):
    return JsonResponse({"ok": True})


# ruleid: py-csrf-off
hook = csrf_exempt(pay)


# ok: py-csrf-off
@csrf_protect
def pay_fixed(request):
    return JsonResponse({"ok": True})


# ok: py-csrf-off
app.config["WTF_CSRF_ENABLED"] = True


# ok: py-csrf-off
def exempt(request):
    return JsonResponse({})
