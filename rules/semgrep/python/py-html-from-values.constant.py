import html

PAGE = "<!doctype html><title>Search</title><p>Results for {term}</p>"
ROW = "<li>%s</li>"
PLAIN = "Results for {term}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlparse(self.path).query)
        term = query.get("q", [""])[0]
        # ruleid: py-html-from-values
        self._reply(PAGE.format(term=term))

    def fixed(self, term):
        # ok: py-html-from-values
        self._reply(PAGE.format(term=html.escape(term)))

    def plain(self, term):
        # ok: py-html-from-values
        self._send(PLAIN.format(term=term))


def row(name):
    # ruleid: py-html-from-values
    return ROW % name
