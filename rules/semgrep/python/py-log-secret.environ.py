# ruleid: py-log-secret
logging.debug("connecting with %s", os.environ["DB_PASSWORD"])
# ok: py-log-secret
logging.debug("connecting to %s", os.environ["DB_HOST"])
