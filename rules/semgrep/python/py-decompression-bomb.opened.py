import zipfile


def sizes(file):
    packed = zipfile.ZipFile(file)
    # ruleid: py-decompression-bomb
    return {name: len(packed.open(name).read()) for name in packed.namelist()}


def manifest(file):
    packed = zipfile.ZipFile(file)
    # ok: py-decompression-bomb
    return packed.open("manifest.json").read()
