import cherrypy

class Root:
    @cherrypy.expose
    def show(self, name):
        # ruleid: py-path-request
        return open("/srv/pages/" + name).read()
