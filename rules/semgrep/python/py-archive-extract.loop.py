with tarfile.open(name) as tar:
    for entry in tar:
        # ruleid: py-archive-extract
        tar.extract(entry, "/srv/unpack/")

with tarfile.open(name) as tar:
    for entry in tar:
        if os.path.isabs(entry.name) or ".." in entry.name:
            raise ValueError(entry.name)
        # ok: py-archive-extract
        tar.extract(entry, "/srv/unpack/")
