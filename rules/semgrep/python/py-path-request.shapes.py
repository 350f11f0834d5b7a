from flask_restful import Resource, reqparse

parser = reqparse.RequestParser()
parser.add_argument("filename")

class Download(Resource):
    def get(self):
        args = parser.parse_args()
        # ruleid: py-path-request
        with open("files/" + args["filename"]) as f:
            return {"data": f.read()}


import cherrypy

class Root:
    @cherrypy.expose
    def show(self, name):
        # ruleid: py-path-request
        return open("/srv/pages/" + name).read()


from sanic import Sanic
from sanic.response import file

app = Sanic("files")

@app.route("/f/<path:path>")
async def serve(request, path):
    # ruleid: py-path-request
    return await file("/srv/www/" + path)


from aiohttp import web

async def store(request):
    data = await request.post()
    upload = data["file"]
    # ruleid: py-path-request
    with open("uploads/" + upload.filename, "wb") as f:
        f.write(upload.file.read())
    return web.Response(text="ok")
