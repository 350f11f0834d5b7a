from sanic import Sanic
from sanic.response import file

app = Sanic("files")

@app.route("/f/<path:path>")
async def serve(request, path):
    # ruleid: py-path-request
    return await file("/srv/www/" + path)
