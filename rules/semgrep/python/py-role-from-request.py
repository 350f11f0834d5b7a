from flask import request


def register():
    data = request.get_json()
    # ruleid: py-role-from-request
    user = User(name=data["name"], is_admin=data.get("is_admin", False))
    return user.id


def join(payload):
    member = Member()
    # ruleid: py-role-from-request
    member.role = payload["role"]
    member.save()


def create():
    # ruleid: py-role-from-request
    return Account(email=request.form["email"], role=request.form.get("role", "user"))


def register_fixed():
    data = request.get_json()
    # ok: py-role-from-request
    return User(name=data["name"], is_admin=False).id


def promote():
    if not current_user.is_admin:
        raise PermissionError
    # ok: py-role-from-request
    member(request.form["id"]).role = request.form["role"]


@app.route("/members", methods=["POST"])
@admin_required
def add_member():
    # ok: py-role-from-request
    return Member(role=request.form["role"])


def look_alike(data):
    # ok: py-role-from-request
    return User(role_name=data["title"])
