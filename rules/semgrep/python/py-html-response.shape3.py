import web

urls = ("/", "Index")

class Index:
    def GET(self):
        i = web.input(name="World")
        # ruleid: py-html-response
        return "<h1>Hello " + i.name + "</h1>"
