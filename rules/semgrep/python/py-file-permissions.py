import os
import stat
from pathlib import Path


def save(path):
    # ruleid: py-file-permissions
    os.chmod(path, 0o777)


def share(path):
    # ruleid: py-file-permissions
    os.chmod(path, stat.S_IRUSR | stat.S_IWOTH)


def prepare():
    # ruleid: py-file-permissions
    os.umask(0)
    # ruleid: py-file-permissions
    os.makedirs("/srv/data", mode=0o777)


def save_fixed(path):
    # ok: py-file-permissions
    os.chmod(path, 0o600)


def program(path):
    # ok: py-file-permissions
    Path(path).chmod(0o755)


def prepare_fixed():
    # ok: py-file-permissions
    os.umask(0o077)
