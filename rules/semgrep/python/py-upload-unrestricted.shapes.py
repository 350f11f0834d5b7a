import tornado.web

class Up(tornado.web.RequestHandler):
    def post(self):
        info = self.request.files["file"][0]
        # ruleid: py-upload-unrestricted
        with open("uploads/" + info["filename"], "wb") as f:
            f.write(info["body"])


from aiohttp import web

async def store(request):
    data = await request.post()
    upload = data["file"]
    # ruleid: py-upload-unrestricted
    with open("uploads/" + upload.filename, "wb") as f:
        f.write(upload.file.read())
    return web.Response(text="ok")
