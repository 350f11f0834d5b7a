import logging


def failed(username):
    # ruleid: py-log-parameter
    logging.warning(f"failed login of {username}")


def record(user_input):
    # ruleid: py-log-parameter
    logging.info("input: " + user_input)


def visit(user_agent: str):
    # ruleid: py-log-parameter
    logging.info("agent %s", user_agent)


def failed_fixed(username):
    username = username.replace("\n", "").replace("\r", "")
    # ok: py-log-parameter
    logging.warning(f"failed login of {username}")


def started(port):
    # ok: py-log-parameter
    logging.info(f"started on {port}")


def seen(user_agent):
    # ok: py-log-parameter
    logging.info("agent %r", user_agent)
