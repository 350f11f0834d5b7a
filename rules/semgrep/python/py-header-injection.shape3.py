def app(environ, start_response):
    from urllib.parse import parse_qs
    lang = parse_qs(environ["QUERY_STRING"])["lang"][0]
    # ruleid: py-header-injection
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Language", lang)])
    return [b"hi"]
