from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup


def badge(user):
    # ruleid: py-mark-safe
    return mark_safe(f"<b>{user.name}</b>")


def bio(text):
    # ruleid: py-mark-safe
    return Markup(text)


def link(url, label):
    # ruleid: py-mark-safe
    return mark_safe("<a href='%s'>%s</a>" % (url, label))


def title(name):
    # ruleid: py-mark-safe
    return format_html(f"<h1>{name}</h1>")


def badge_fixed(user):
    # ok: py-mark-safe
    return format_html("<b>{}</b>", user.name)


def escaped(text):
    # ok: py-mark-safe
    return mark_safe("<br>".join(escape(text).splitlines()))


def constant():
    # ok: py-mark-safe
    return Markup("<hr>")


def as_markup(name):
    # ok: py-mark-safe
    return Markup("<b>{}</b>").format(name)
