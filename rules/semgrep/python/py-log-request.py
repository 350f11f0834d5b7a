def show(request):
    # ruleid: py-log-request
    logging.info("Request headers: %s", request.headers)
    # ruleid: py-log-request
    logger.debug(f"form: {request.form}")
    # ruleid: py-log-request
    app.logger.info("body %s", request.get_json())
    # ok: py-log-request
    logger.info("agent %r", request.headers.get("User-Agent"))
    # ok: py-log-request
    logger.info("path %s", request.path)
    # ok: py-log-request
    catalog.info("x", request.headers)
    return "ok"
