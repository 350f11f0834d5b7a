import ssl
import urllib.request

import httpx
import requests


def weather(city):
    # ruleid: py-tls-verify-off
    return requests.get(f"https://weather.example/{city}", timeout=5, verify=False).json()


def login(session, user):
    # ruleid: py-tls-verify-off
    session.verify = False
    return session.post("https://sso.example/login", json=user)


def client():
    # ruleid: py-tls-verify-off
    return httpx.AsyncClient(verify=False)


def fetch(url):
    # ruleid: py-tls-verify-off
    return urllib.request.urlopen(url, context=ssl._create_unverified_context())


def weather_fixed(city):
    # ok: py-tls-verify-off
    return requests.get(f"https://weather.example/{city}", timeout=5).json()


def private(url):
    # ok: py-tls-verify-off
    return requests.get(url, verify="/etc/ssl/company.pem", timeout=5)


def signature(token, key):
    # ok: py-tls-verify-off
    return token.check(key, verify=False)
