# ok: py-login-unlimited
@app.post("/login")
@limiter.limit("5 per minute")
def login():
    user = find(request.form["name"])
    if user and check_password_hash(user.password, request.form["password"]):
        return "ok"
    return "no", 401
