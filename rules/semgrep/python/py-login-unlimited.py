# ruleid: py-login-unlimited
@app.post("/login")
def login():
    user = find(request.form["name"])
    if user and check_password_hash(user.password, request.form["password"]):
        return "ok"
    return "no", 401


# ruleid: py-login-unlimited
@router.post("/auth/token")
async def token(form: Form):
    if not pwd_context.verify(form.password, user.hash):
        raise HTTPException(401)


# ruleid: py-login-unlimited
@app.route("/api/sign-in", methods=["POST"])
def sign_in():
    return authenticate(request.json["user"], request.json["password"])


# ok: py-login-unlimited
@app.route("/about")
def about():
    return "password"


# ok: py-login-unlimited
@app.get("/login")
def form():
    return render_template("login.html", hint="password")


# ok: py-login-unlimited
@app.post("/logout")
def logout(password):
    return "bye"
