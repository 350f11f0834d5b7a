@app.post("/password")
def change_password():
    user = load(session["id"])
    # ruleid: py-password-change-unverified
    user.set_password(request.form["new_password"])


@app.post("/reset")
def reset():
    user = User.query.filter_by(email=request.form["email"]).first()
    if user.security_answer == request.form["answer"]:
        # ruleid: py-password-change-unverified
        user.set_password(request.form["password"])


def update_password(request):
    user = User.objects.get(pk=request.POST["id"])
    # ruleid: py-password-change-unverified
    user.password = make_password(request.POST["new"])
    user.save()


def change_password_fixed():
    user = load(session["id"])
    if not user.check_password(request.form["old_password"]):
        abort(403)
    # ok: py-password-change-unverified
    user.set_password(request.form["new_password"])


def reset_password(request, token):
    # ok: py-password-change-unverified
    user_of(token).set_password(request.POST["password"])


def register(request):
    user = User(name=request.POST["name"])
    # ok: py-password-change-unverified
    user.set_password(request.POST["password"])


def reset_password():
    token = ResetToken.verify(request.form["token"])
    # ok: py-password-change-unverified
    token.user.set_password(request.form["password"])
