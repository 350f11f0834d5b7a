from aiohttp import web

async def store(request):
    data = await request.post()
    upload = data["file"]
    # ruleid: py-upload-unrestricted
    with open("uploads/" + upload.filename, "wb") as f:
        f.write(upload.file.read())
    return web.Response(text="ok")
