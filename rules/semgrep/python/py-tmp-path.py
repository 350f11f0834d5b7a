import os
import tempfile

# ruleid: py-tmp-path
STATE = "/tmp/app/state.json"

def scratch(data):
    # ruleid: py-tmp-path
    path = f"/tmp/job_{os.getpid()}"
    with open(path, "wb") as file:
        file.write(data)

def cache():
    # ruleid: py-tmp-path
    return os.path.join(tempfile.gettempdir(), "app-cache")

def scratch_fixed(data):
    # ok: py-tmp-path
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(data)

def cache_fixed():
    # ok: py-tmp-path
    return tempfile.mkdtemp(prefix="app-")

# ok: py-tmp-path
SPOOL = "/var/spool/app"
