import httpx
from fastapi import FastAPI
app = FastAPI()

@app.get("/preview")
async def preview(link: str):
    async with httpx.AsyncClient() as c:
        # ruleid: py-ssrf-request
        r = await c.get(link)
    return r.text
