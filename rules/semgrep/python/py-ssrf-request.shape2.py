import aiohttp
from aiohttp import web

async def h(request):
    data = await request.json()
    async with aiohttp.ClientSession() as s:
        # ruleid: py-ssrf-request
        async with s.get(data["callback"]) as r:
            return web.Response(text=await r.text())
