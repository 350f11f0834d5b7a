from fastapi import Response, FastAPI
app = FastAPI()

@app.get("/s")
def s(response: Response):
    # ruleid: py-cookie-flags
    response.set_cookie(key="sid", value="abc", secure=True, httponly=True, samesite="none")
    return {}


from http.cookies import SimpleCookie
c = SimpleCookie()
# ruleid: py-cookie-flags
c["sid"] = "1"
c["sid"]["httponly"] = True
print(c.output())


import cherrypy
# ruleid: py-cookie-flags
cherrypy.config.update({"tools.sessions.on": True, "tools.sessions.secure": False, "tools.sessions.httponly": False})
