from flask import request


def forgot(user):
    # ruleid: py-host-header-link
    link = "https://" + request.headers["Host"] + "/reset?t=" + make_token(user)
    send(user.email, link)


def invite(user):
    # ruleid: py-host-header-link
    send(user.email, f"http://{request.host}/invite/{user.code}")


def activate(request, user):
    # ruleid: py-host-header-link
    send(user.email, "http://%s/activate/%s" % (request.get_host(), user.code))


def forgot_fixed(user):
    # ok: py-host-header-link
    link = "https://" + SITE + "/reset?t=" + make_token(user)
    send(user.email, link)


def shown():
    # ok: py-host-header-link
    return f"you asked {request.host}"


def counted(request):
    # ok: py-host-header-link
    return len(request.headers["Host"])
