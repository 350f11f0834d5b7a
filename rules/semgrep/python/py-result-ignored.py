import os
import subprocess

def migrate():
    # ruleid: py-result-ignored
    subprocess.run(["./manage.py", "migrate"])
    print("done")

def backup():
    # ruleid: py-result-ignored
    subprocess.call(["pg_dump", "-f", "db.sql", "shop"])

def clear():
    # ruleid: py-result-ignored
    os.system("rm -rf /srv/cache")

def migrate_checked():
    # ok: py-result-ignored
    subprocess.run(["./manage.py", "migrate"], check=True)

def backup_checked():
    # ok: py-result-ignored
    code = subprocess.call(["pg_dump", "-f", "db.sql", "shop"])
    if code:
        raise SystemExit(code)

def head():
    # ok: py-result-ignored
    return subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True).stdout

def finish():
    # ok: py-result-ignored
    sys.exit(subprocess.call(["make"]))
