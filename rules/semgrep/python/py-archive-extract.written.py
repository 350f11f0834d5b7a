import os
import zipfile


def unpack(archive, folder):
    with zipfile.ZipFile(archive) as packed:
        for entry in packed.infolist():
            target = os.path.join(folder, entry.filename)
            # ruleid: py-archive-extract
            with open(target, "wb") as out:
                out.write(packed.read(entry))


def unpack_checked(archive, folder):
    root = os.path.abspath(folder)
    with zipfile.ZipFile(archive) as packed:
        for entry in packed.infolist():
            target = os.path.abspath(os.path.join(root, entry.filename))
            if os.path.commonpath((root, target)) != root:
                raise ValueError(entry.filename)
            # ok: py-archive-extract
            with open(target, "wb") as out:
                out.write(packed.read(entry))
