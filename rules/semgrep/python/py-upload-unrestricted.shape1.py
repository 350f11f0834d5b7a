import tornado.web

class Up(tornado.web.RequestHandler):
    def post(self):
        info = self.request.files["file"][0]
        # ruleid: py-upload-unrestricted
        with open("uploads/" + info["filename"], "wb") as f:
            f.write(info["body"])
