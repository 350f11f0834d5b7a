from flask import render_template_string, request


def missing(error):
    page = "<h3>%s was not found</h3>" % request.url
    # ruleid: py-template-injection
    return render_template_string(page), 404


def missing_fixed(error):
    # ok: py-template-injection
    return render_template_string("<h3>{{ address }} was not found</h3>", address=request.url), 404
