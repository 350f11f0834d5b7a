from urllib.parse import urlparse

import requests
from flask import abort, request

HOSTS = {"images.example.org"}
STATUS_PAGE = "https://status.example.org/"


def allowed(address):
    parts = urlparse(address)
    if parts.scheme != "https" or parts.hostname not in HOSTS:
        abort(400)
    return address


def with_scheme(address):
    if not address:
        abort(400)
    return "http://" + address


def picture():
    # ok: py-ssrf-request
    return requests.get(allowed(request.args["u"]), timeout=3).content


def host_of(address):
    if urlparse(address).hostname not in HOSTS:
        raise ValueError(address)


def picture_later():
    address = request.args["u"]
    host_of(address)
    # ok: py-ssrf-request
    return requests.get(address, timeout=3).content


class Pictures:
    def show(self):
        # ok: py-ssrf-request
        return requests.get(self._ours(request.args["u"]), timeout=3).content

    def _ours(self, address):
        if not address.startswith("https://images.example.org/"):
            raise ValueError(address)
        return address


def status():
    address = request.args["u"]
    if address != STATUS_PAGE:
        abort(400)
    # ok: py-ssrf-request
    return requests.get(address, timeout=3).text


def scheme_only():
    # ruleid: py-ssrf-request
    return requests.get(with_scheme(request.args["u"]), timeout=3).text


def shortened():
    # ruleid: py-ssrf-request
    return requests.get(request.args["u"][:200], timeout=3).text


def collected():
    addresses = []
    addresses.append(request.args["u"])
    # ruleid: py-ssrf-request
    return [requests.get(address, timeout=3).text for address in addresses]
