@app.post("/login")
def login():
    user = find(request.form["email"])
    if user is None:
        # ruleid: py-user-enumeration
        return jsonify(error="No account with this address"), 404
    return jsonify(ok=True)


def sign_in(request):
    if not User.objects.filter(email=request.POST["email"]).exists():
        # ruleid: py-user-enumeration
        return HttpResponse("User does not exist")


def forgot_password(data):
    if find(data.email) is None:
        # ruleid: py-user-enumeration
        raise HTTPException(status_code=404, detail="Email not registered")


@app.post("/login2")
def login_fixed():
    # ok: py-user-enumeration
    return jsonify(error="Wrong name or password"), 401


def show_user(name):
    # ok: py-user-enumeration
    return jsonify(error="User not found"), 404


def login_log(user):
    # ok: py-user-enumeration
    log.info("unknown user")
