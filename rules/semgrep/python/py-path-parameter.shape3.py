import os
import shutil

class Workspace:
    def __init__(self, root):
        self.root = root

    def delete_project(self, project_name):
        # ruleid: py-path-parameter
        shutil.rmtree(os.path.join(self.root, project_name))
