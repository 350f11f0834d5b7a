def badge(user):
    # ruleid: py-mark-safe
    return Markup("<b>%s</b>" % user.name)


def avatar(user):
    # ruleid: py-mark-safe
    return mark_safe('<img src="%s">' % user.avatar_url)


def comment(text):
    # ruleid: py-mark-safe
    return SafeString(f"<p>{text}</p>")


def fixed(user):
    # ok: py-mark-safe
    return Markup("<b>%s</b>") % user.name


def escaped(text):
    # ok: py-mark-safe
    return mark_safe("<p>" + escape(text) + "</p>")


def constant():
    # ok: py-mark-safe
    return mark_safe("<hr>")
