from django.http import HttpResponse
from django.utils.html import format_html
from flask import make_response, request


def missing(error):
    # ruleid: py-html-response
    return make_response("<h3>" + request.url + " was not found</h3>", 404)


def hits(request):
    # ok: py-html-response
    return HttpResponse(format_html("<h1>{}</h1>", request.GET["q"]))


def short(request):
    # ruleid: py-html-response
    return HttpResponse("<h1>" + request.GET["q"][:40] + "</h1>")
