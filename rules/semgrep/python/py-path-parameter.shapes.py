import os

def create_home(user):
    os.seteuid(0)
    # ruleid: py-path-parameter
    os.makedirs("/home/" + user)
    os.seteuid(1000)


import os

def rename_upload(old, new_name):
    # ruleid: py-path-parameter
    os.rename(old, "/srv/share/" + new_name)


import os
import shutil

class Workspace:
    def __init__(self, root):
        self.root = root

    def delete_project(self, project_name):
        # ruleid: py-path-parameter
        shutil.rmtree(os.path.join(self.root, project_name))
