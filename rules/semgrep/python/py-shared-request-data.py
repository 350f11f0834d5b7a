current_user = None
total = 0


# ruleid: py-shared-request-data
@app.post("/login")
def login():
    global current_user
    current_user = request.form["name"]
    return "ok"


# ruleid: py-shared-request-data
def profile(request):
    global last_profile
    last_profile = load(request.GET["id"])
    return last_profile


# ruleid: py-shared-request-data
def upload():
    global buffer
    data = request.get_data()
    buffer = data
    return "ok"


# ok: py-shared-request-data
def fixed():
    g.user = request.form["name"]
    return "ok"


# ok: py-shared-request-data
def count():
    global total
    total = total + 1
    return str(total)


# ok: py-shared-request-data
def local():
    name = request.form["name"]
    return name
