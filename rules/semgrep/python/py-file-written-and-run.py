import hashlib
import os
import subprocess
import urllib.request
import requests

def update():
    # ruleid: py-file-written-and-run
    answer = requests.get("https://updates.example.com/agent.bin", timeout=5)
    open("agent.bin", "wb").write(answer.content)
    subprocess.run(["./agent.bin"], check=True)

def install():
    # ruleid: py-file-written-and-run
    urllib.request.urlretrieve("https://updates.example.com/setup.sh", "setup.sh")
    os.system("sh setup.sh")

def upgrade():
    # ruleid: py-file-written-and-run
    answer = requests.get("https://updates.example.com/tool", timeout=5)
    with open("tool", "wb") as file:
        file.write(answer.content)
    subprocess.call(["./tool"])

def update_fixed(expected):
    # ok: py-file-written-and-run
    answer = requests.get("https://updates.example.com/agent.bin", timeout=5)
    if hashlib.sha256(answer.content).hexdigest() != expected:
        raise ValueError("digest")
    open("agent.bin", "wb").write(answer.content)
    subprocess.run(["./agent.bin"], check=True)

def report():
    # ok: py-file-written-and-run
    answer = requests.get("https://example.com/report.pdf", timeout=5)
    open("report.pdf", "wb").write(answer.content)

def build():
    # ok: py-file-written-and-run
    subprocess.run(["make"], check=True)
