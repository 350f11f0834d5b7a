import httpx
from fastapi import FastAPI
app = FastAPI()

@app.get("/preview")
async def preview(link: str):
    async with httpx.AsyncClient() as c:
        # ruleid: py-ssrf-request
        r = await c.get(link)
    return r.text


import aiohttp
from aiohttp import web

async def h(request):
    data = await request.json()
    async with aiohttp.ClientSession() as s:
        # ruleid: py-ssrf-request
        async with s.get(data["callback"]) as r:
            return web.Response(text=await r.text())
