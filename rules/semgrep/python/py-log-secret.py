import logging

logger = logging.getLogger(__name__)


def login(user, password):
    # ruleid: py-log-secret
    logger.info(f"login of {user} with {password}")


def connect(config):
    # ruleid: py-log-secret
    logging.debug("connecting with %s", config["password"])


def pay(order):
    # ruleid: py-log-secret
    print("card:", order.card_number)


def login_fixed(user, password):
    check(user, password)
    # ok: py-log-secret
    logger.info(f"login of {user}")


def strength(password):
    # ok: py-log-secret
    logger.info("password has %d characters", len(password))
    # ok: py-log-secret
    print("Wrong password")


def mask(value):
    return value[:2] + "***"


def show(api_key):
    # ok: py-log-secret
    print("key", mask(api_key))
