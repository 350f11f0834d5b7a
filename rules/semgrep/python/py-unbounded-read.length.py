from http.server import BaseHTTPRequestHandler


class Upload(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        # ruleid: py-unbounded-read
        self.store(self.rfile.read(length))

    def do_PUT(self):
        size = int(self.headers["Content-Length"])
        if size > 65536:
            return self.send_error(413)
        # ok: py-unbounded-read
        return self.store(self.rfile.read(size))
