import tornado.web
import traceback

class H(tornado.web.RequestHandler):
    def get(self):
        try:
            self.work()
        except Exception as e:
            # ruleid: py-error-to-client
            self.write(str(e))
