import uuid

def session_id():
    # ruleid: py-random-any
    return str(uuid.uuid1())
