from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


class LoginView(View):
    def get_success_url(self):
        target = self.request.GET.get("next")
        # ruleid: py-open-redirect
        return target or "/dashboard/"


class LogoutView(View):
    def get_redirect_url(self):
        # ruleid: py-open-redirect
        return self.request.POST["next"]


def get_redirect_target():
    # ruleid: py-open-redirect
    return request.args.get("next")


class FixedView(View):
    def get_success_url(self):
        target = self.request.GET.get("next")
        if url_has_allowed_host_and_scheme(target, allowed_hosts={"example.com"}):
            # ok: py-open-redirect
            return target
        return "/"

    def get_query(self):
        # ok: py-open-redirect
        return self.request.GET["q"]


class ListView(View):
    def get_success_url(self):
        # ok: py-open-redirect
        return reverse("items")
