import zipfile


def read_all(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            # ruleid: py-decompression-bomb
            with archive.open(name) as member:
                save(name, member.read())


def fixed(path):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.file_size > 1000000:
                raise ValueError(info.filename)
            # ok: py-decompression-bomb
            with archive.open(info) as member:
                save(info.filename, member.read())
