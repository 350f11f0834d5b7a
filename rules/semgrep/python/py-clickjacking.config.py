# ruleid: py-clickjacking
app.config["X_FRAME_OPTIONS"] = "ALLOWALL"
# ruleid: py-clickjacking
HEADERS = {"X-Frame-Options": "ALLOWALL", "Server": "x"}
# ruleid: py-clickjacking
response.headers.pop("X-Frame-Options", None)
# ok: py-clickjacking
app.config["X_FRAME_OPTIONS"] = "DENY"
# ok: py-clickjacking
HEADERS = {"X-Frame-Options": "SAMEORIGIN"}
# ok: py-clickjacking
response.headers.pop("Server", None)
