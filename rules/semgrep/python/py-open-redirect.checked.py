from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme


def after_login(request):
    target = request.GET.get("next")
    if not target or not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    # ok: py-open-redirect
    return redirect(target)


def both(request):
    target = request.POST.get("next") or request.GET.get("next")
    if target and url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        # ok: py-open-redirect
        return redirect(target)
    return redirect("/")


def unchecked(request):
    target = request.POST.get("next") or request.GET.get("next")
    # ruleid: py-open-redirect
    return redirect(target)
@bp.route("/login", methods=["POST"])
def login():
    next_page = request.args.get("next")
    if not next_page or urlparse(next_page).netloc != "":
        next_page = url_for("index")
    # ok: py-open-redirect
    return redirect(next_page)
