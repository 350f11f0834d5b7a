import logging

def read_limit(path):
    # ruleid: py-swallowed-error
    try:
        return int(open(path).read())
    except:
        pass

def revoke(session, ids):
    for one in ids:
        # ruleid: py-swallowed-error
        try:
            session.revoke(one)
        except Exception:
            continue

def audit(entry, store):
    # ruleid: py-swallowed-error
    try:
        store.append(entry)
    except Exception as failure:
        pass

def read_limit_or_default(path):
    # ok: py-swallowed-error
    try:
        return int(open(path).read())
    except (OSError, ValueError):
        logging.exception("the limit cannot be read")
        raise

def first(items):
    # ok: py-swallowed-error
    try:
        return items[0]
    except IndexError:
        return None

def close(handle):
    # ok: py-swallowed-error
    try:
        handle.close()
    except Exception:
        logging.warning("not closed")
