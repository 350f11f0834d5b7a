from fastapi import FastAPI
from fastapi.responses import HTMLResponse
app = FastAPI()

@app.get("/profile/{name}", response_class=HTMLResponse)
def profile(name: str):
    # ruleid: py-html-response
    return f"<html><body>{name}</body></html>"
