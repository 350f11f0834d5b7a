from flask import request


def first():
    # ruleid: py-log-injection
    audit.warning("Login attempt for " + request.form["user"])


def second():
    # ruleid: py-log-injection
    self.access_log.info(f"path {request.args['p']}")


def third():
    name = request.form["name"]
    # ruleid: py-log-injection
    security_logger.error("unknown " + name)


def fixed():
    name = request.form["name"].replace("\r", "").replace("\n", "")
    # ok: py-log-injection
    security_logger.error("unknown " + name)


def fine():
    # ok: py-log-injection
    audit.warning("login failed")
    # ok: py-log-injection
    blog.info(request.form["title"])
