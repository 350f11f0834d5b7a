def admin(request):
    # ruleid: py-trusted-claim
    if request.META["HTTP_X_FORWARDED_FOR"] in TRUSTED:
        return panel()
    address = request.META.get("REMOTE_ADDR")
    # ok: py-trusted-claim
    if address in TRUSTED:
        return panel()
    # ruleid: py-trusted-claim
    agent = request.META.get("HTTP_X_REAL_IP")
    if agent == "10.0.0.1":
        return panel()


def page():
    # ruleid: py-trusted-claim
    if request.referrer == "https://example.com/admin":
        return panel()
    # ok: py-trusted-claim
    back = request.referrer or "/"
    # ok: py-trusted-claim
    print(request.META["HTTP_USER_AGENT"])
    return back
