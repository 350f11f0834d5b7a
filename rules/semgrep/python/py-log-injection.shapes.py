import structlog
from aiohttp import web
log = structlog.get_logger()

async def h(request):
    data = await request.post()
    # ruleid: py-log-injection
    log.info("form sent: " + data["name"])
    return web.Response(text="ok")
