class Hello(webapp2.RequestHandler):
    def get(self):
        # ruleid: py-html-response
        self.response.write("<html>" + self.request.get("name") + "</html>")

    def fixed(self):
        # ok: py-html-response
        self.response.write("<html>" + html.escape(self.request.get("name")) + "</html>")

    def constant(self):
        # ok: py-html-response
        self.response.write("<html>hello</html>")
