import os
import shlex
import subprocess
import sys

from flask import Flask, request

app = Flask(__name__)


@app.route("/run")
def run():
    command = request.args.get("command")
    # ruleid: py-command-request
    return subprocess.check_output(command.split())


def view(request):
    # ruleid: py-command-request
    os.execvp(request.GET["program"], ["x"])


def main():
    # ruleid: py-command-request
    os.system("ping -c 1 " + sys.argv[1])


@app.post("/remote")
def remote():
    # ruleid: py-command-request
    client.exec_command("systemctl restart " + request.form["service"])
    return "done"


@app.route("/ping")
def ping_fixed():
    # ok: py-command-request
    return subprocess.check_output(["ping", "-c", "1", request.args["host"]])


@app.route("/list")
def listing():
    # ok: py-command-request
    return os.popen("ls " + shlex.quote(request.args["folder"])).read()


@app.route("/tool")
def tool():
    name = request.args["name"]
    if name not in ("date", "uptime"):
        return "no", 400
    # ok: py-command-request
    return subprocess.check_output(name)
