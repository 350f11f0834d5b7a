from fastapi import Response, FastAPI
app = FastAPI()

@app.get("/s")
def s(response: Response):
    # ruleid: py-cookie-flags
    response.set_cookie(key="sid", value="abc", secure=True, httponly=True, samesite="none")
    return {}
