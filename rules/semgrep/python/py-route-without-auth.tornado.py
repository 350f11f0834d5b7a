import tornado.web


class AdminShutdown(tornado.web.RequestHandler):
    # ruleid: py-route-without-auth
    def post(self):
        self.application.shutdown()


class AdminRestart(tornado.web.RequestHandler):
    # ok: py-route-without-auth
    @tornado.web.authenticated
    def post(self):
        self.application.restart()


class AdminStatus(tornado.web.RequestHandler):
    def get_current_user(self):
        return self.get_secure_cookie("admin")

    # ok: py-route-without-auth
    def get(self):
        self.write({"up": True})


class Welcome(tornado.web.RequestHandler):
    # ok: py-route-without-auth
    def get(self):
        self.write("hello")
