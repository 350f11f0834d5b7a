def first():
    try:
        run()
    except Exception as e:
        # ruleid: py-error-to-client
        return jsonify(error=str(e)), 500


def second():
    try:
        run()
    except Exception as e:
        # ruleid: py-error-to-client
        return Response({"detail": repr(e)}, status=500)


def third():
    try:
        run()
    except Exception:
        # ruleid: py-error-to-client
        return jsonify({"trace": traceback.format_exc()}), 500


def fixed():
    try:
        run()
    except Exception as e:
        logger.exception("failed", exc_info=e)
        # ok: py-error-to-client
        return jsonify(error="internal error"), 500


def typed():
    try:
        run()
    except KeyError:
        # ok: py-error-to-client
        return Response({"detail": "missing"}, status=400)


def printed():
    try:
        run()
    except Exception as e:
        # ok: py-error-to-client
        print(e)
