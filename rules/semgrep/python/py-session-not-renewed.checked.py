def login(request):
    user = User.objects.get(name=request.POST["name"])
    if user.check_password(request.POST["password"]):
        # ruleid: py-session-not-renewed
        request.session["user_id"] = user.id


def login_renewed(request):
    user = User.objects.get(name=request.POST["name"])
    if user.check_password(request.POST["password"]):
        request.session.cycle_key()
        # ok: py-session-not-renewed
        request.session["user_id"] = user.id
