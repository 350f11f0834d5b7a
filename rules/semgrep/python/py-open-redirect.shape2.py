import cherrypy

class R:
    @cherrypy.expose
    def go(self, url):
        # ruleid: py-open-redirect
        raise cherrypy.HTTPRedirect(url)
