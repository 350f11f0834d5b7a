def sign_in(request):
    user = authenticate(username=request.POST["u"], password=request.POST["p"])
    if user is not None:
        # ruleid: py-session-not-renewed
        request.session["user_id"] = user.pk
    return redirect("/")


@app.post("/login")
def login():
    user = find(request.form["name"])
    if user and check_password_hash(user.password, request.form["password"]):
        # ruleid: py-session-not-renewed
        session["user_id"] = user.id
    return redirect("/")


def signin():
    # ruleid: py-session-not-renewed
    session["logged_in"] = True


def fixed(request):
    user = authenticate(username=request.POST["u"], password=request.POST["p"])
    request.session.cycle_key()
    # ok: py-session-not-renewed
    request.session["user_id"] = user.pk


def login_fixed():
    session.clear()
    # ok: py-session-not-renewed
    session["user_id"] = 1


def basket():
    # ok: py-session-not-renewed
    session["user_id"] = current_user.id
