import urllib.request
from urllib.parse import urlparse

import requests

HOSTS = ("images.example",)


def download(url):
    # ruleid: py-ssrf-parameter
    return requests.get(url, timeout=10).content


def thumbnail(image_url: str) -> bytes:
    # ruleid: py-ssrf-parameter
    return urllib.request.urlopen(image_url).read()


def notify(webhook, payload):
    # ruleid: py-ssrf-parameter
    requests.post(webhook, json=payload, timeout=5)


def download_fixed(url):
    if urlparse(url).hostname not in HOSTS:
        raise ValueError(url)
    # ok: py-ssrf-parameter
    return requests.get(url, timeout=10).content


def weather(city):
    # ok: py-ssrf-parameter
    return requests.get(f"https://weather.example/{city}", timeout=10).json()


def call(client, url):
    # ok: py-ssrf-parameter
    return client.dispatch(url)
