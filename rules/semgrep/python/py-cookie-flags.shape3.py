import cherrypy
# ruleid: py-cookie-flags
cherrypy.config.update({"tools.sessions.on": True, "tools.sessions.secure": False, "tools.sessions.httponly": False})
