import gzip
import zipfile
import zlib

def inflate(blob):
    # ruleid: py-decompression-bomb
    return gzip.decompress(blob)

def unpack(raw):
    # ruleid: py-decompression-bomb
    return zlib.decompress(raw, 15)

def sizes(path):
    with zipfile.ZipFile(path) as archive:
        # ruleid: py-decompression-bomb
        return {name: len(archive.read(name)) for name in archive.namelist()}

def inflate_bounded(blob):
    worker = zlib.decompressobj()
    # ok: py-decompression-bomb
    return worker.decompress(blob, 1 << 20)

def sizes_bounded(path):
    with zipfile.ZipFile(path) as archive:
        if sum(info.file_size for info in archive.infolist()) > 1 << 20:
            raise ValueError("too large")
        # ok: py-decompression-bomb
        return {name: archive.read(name) for name in archive.namelist()}

def pack(text):
    # ok: py-decompression-bomb
    return gzip.compress(text)
