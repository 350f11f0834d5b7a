# ruleid: py-archive-extract
tarfile.open("backup.tar.gz").extractall("/restore")
# ruleid: py-archive-extract
tarfile.TarFile(name).extractall()
# ruleid: py-archive-extract
shutil.unpack_archive(uploaded, "/srv/data")
# ok: py-archive-extract
tarfile.open("backup.tar.gz").extractall("/restore", filter="data")
# ok: py-archive-extract
names = tarfile.open("backup.tar.gz").getnames()
