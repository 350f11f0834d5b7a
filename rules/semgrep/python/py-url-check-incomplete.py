from flask import redirect


def go(url):
    # ruleid: py-url-check-incomplete
    if "example.com" in url:
        return redirect(url)
    return "no"


def back(target):
    # ruleid: py-url-check-incomplete
    if target.startswith("https://shop.example"):
        return redirect(target)
    return "no"


def allowed(origin):
    # ruleid: py-url-check-incomplete
    return origin.endswith("shop.example")


def back_fixed(target):
    # ok: py-url-check-incomplete
    if target.startswith("https://shop.example/"):
        return redirect(target)
    return "no"


def allowed_fixed(origin):
    # ok: py-url-check-incomplete
    return origin in ("https://shop.example",)


def sub(host):
    # ok: py-url-check-incomplete
    return host.endswith(".shop.example")
