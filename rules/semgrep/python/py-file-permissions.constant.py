import os

FILE_MODE = 0o666
OWN_MODE = 0o600


class Store:
    SHARED = 0o777

    def save(self, path, data):
        path.write_bytes(data)
        # ruleid: py-file-permissions
        os.chmod(path, FILE_MODE)

    def fixed(self, path):
        # ok: py-file-permissions
        os.chmod(path, OWN_MODE)
