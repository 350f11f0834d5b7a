def charge(card):
    # ruleid: py-log-secret
    logger.debug("charging card number=%s", card.number)
    # ok: py-log-secret
    logger.debug("charging card ending in %s", card.number[-4:])
    # ok: py-log-secret
    logger.debug("charging card of %s", card.holder)
