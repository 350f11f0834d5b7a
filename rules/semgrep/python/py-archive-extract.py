import os
import shutil
import tarfile
import zipfile


def install(archive, folder):
    with tarfile.open(archive) as tar:
        # ruleid: py-archive-extract
        tar.extractall(folder)


def unpack(upload):
    # ruleid: py-archive-extract
    shutil.unpack_archive(upload, "/srv/plugins")


def restore(archive):
    tar = tarfile.open(archive, "r:gz")
    for member in tar.getmembers():
        # ruleid: py-archive-extract
        tar.extract(member, "/srv")


def write(archive):
    with zipfile.ZipFile(archive) as files:
        for name in files.namelist():
            # ruleid: py-archive-extract
            with open(os.path.join("/srv", name), "wb") as out:
                out.write(files.read(name))


def install_fixed(archive, folder):
    with tarfile.open(archive) as tar:
        # ok: py-archive-extract
        tar.extractall(folder, filter="data")


def checked(archive, folder):
    root = os.path.realpath(folder)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            target = os.path.realpath(os.path.join(root, member.name))
            if os.path.commonpath([root, target]) != root:
                raise ValueError(member.name)
        # ok: py-archive-extract
        tar.extractall(folder)


def unzip(archive):
    with zipfile.ZipFile(archive) as files:
        # ok: py-archive-extract
        files.extractall("/srv")


def tables(page):
    # ok: py-archive-extract
    return page.extract("table")
