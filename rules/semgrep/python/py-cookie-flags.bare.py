class Login(tornado.web.RequestHandler):
    def post(self):
        # ruleid: py-cookie-flags
        self.set_secure_cookie("user", self.get_argument("name"))
        # ruleid: py-cookie-flags
        self.set_signed_cookie("account", "1", expires_days=3)
        # ok: py-cookie-flags
        self.set_secure_cookie("user", "x", secure=True, httponly=True, samesite="Lax")
        # ok: py-cookie-flags
        self.set_signed_cookie("user", "x", **self.settings["cookie"])


def django(response):
    # ruleid: py-cookie-flags
    response.set_signed_cookie("sid", "value")
    # ok: py-cookie-flags
    response.set_signed_cookie("sid", "value", secure=True, httponly=True)
def simple(sid):
    jar = SimpleCookie()
    # ruleid: py-cookie-flags
    jar["session"] = sid
    return jar


def simple_fixed(sid):
    jar = SimpleCookie()
    # ok: py-cookie-flags
    jar["session"] = sid
    jar["session"]["secure"] = True
    return jar
