import os

def rename_upload(old, new_name):
    # ruleid: py-path-parameter
    os.rename(old, "/srv/share/" + new_name)
