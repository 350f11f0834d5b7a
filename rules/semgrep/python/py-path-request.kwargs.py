import os
from django.http import FileResponse
from django.views import View


class DownloadView(View):
    def get(self, request, *args, **kwargs):
        # ruleid: py-path-request
        return FileResponse(open(os.path.join(ROOT, self.kwargs["filename"]), "rb"))


class LogView(View):
    def get_text(self):
        name = self.kwargs.get("name")
        # ruleid: py-path-request
        return open("/var/log/app/" + name).read()


class FixedView(View):
    def get_text(self):
        name = os.path.basename(self.kwargs.get("name"))
        # ok: py-path-request
        return open(os.path.join(ROOT, name)).read()
