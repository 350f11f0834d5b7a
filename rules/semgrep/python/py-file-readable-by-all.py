import os
import stat
from pathlib import Path

# ruleid: py-file-readable-by-all
os.chmod("/srv/app/run.sh", 0o755)
# ruleid: py-file-readable-by-all
Path("private.key").chmod(0o644)
# ruleid: py-file-readable-by-all
os.chmod("/srv/app/data", stat.S_IRUSR | stat.S_IROTH)

def create(path):
    # ruleid: py-file-readable-by-all
    return os.open(path, os.O_CREAT | os.O_WRONLY)

# ok: py-file-readable-by-all
os.chmod("/srv/app/run.sh", 0o700)
# ok: py-file-readable-by-all
Path("private.key").chmod(0o600)
# ok: py-file-readable-by-all
os.chmod("/srv/app/data", stat.S_IRUSR | stat.S_IWUSR)
# ok: py-file-readable-by-all
os.open("/srv/app/data", os.O_RDONLY)
