import os
import subprocess
import urllib.request

import requests


def plugin():
    code = requests.get("https://plugins.example/latest.py", timeout=5).text
    # ruleid: py-download-and-run
    exec(code)


def install():
    path = "/opt/setup.sh"
    urllib.request.urlretrieve("https://plugins.example/setup.sh", path)
    # ruleid: py-download-and-run
    subprocess.run(["bash", path], check=True)


def shell():
    # ruleid: py-download-and-run
    os.system("curl -s https://plugins.example/setup.sh | sh")


def plugin_fixed():
    # ok: py-download-and-run
    return requests.get("https://plugins.example/latest.json", timeout=5).json()


def checked():
    path = "/opt/setup.sh"
    urllib.request.urlretrieve("https://plugins.example/setup.sh", path)
    verify_signature(path)
    # ok: py-download-and-run
    subprocess.run(["bash", path], check=True)


def constant():
    # ok: py-download-and-run
    os.system("curl -s https://plugins.example/health")


def compared(expected):
    script = requests.get("https://plugins.example/setup.py", timeout=5).content
    if hashlib.sha256(script).hexdigest() != expected:
        raise ValueError("another file than expected")
    # ok: py-download-and-run
    exec(script)
