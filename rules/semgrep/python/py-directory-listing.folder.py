# ruleid: py-directory-listing
app = Flask(__name__, static_folder=".", static_url_path="")
# ruleid: py-directory-listing
app.mount("/static", StaticFiles(directory="/"))
# ruleid: py-directory-listing
HTTPServer(("127.0.0.1", 8000), SimpleHTTPRequestHandler).serve_forever()
# ok: py-directory-listing
app = Flask(__name__, static_folder="static")
# ok: py-directory-listing
app.mount("/static", StaticFiles(directory="static"))
