import asyncio
import os
import subprocess
import subprocess as sp


def ping(host):
    # ruleid: py-subprocess-shell
    subprocess.run("ping -c 1 " + host, shell=True)


def convert(name):
    command = f"convert {name} out.png"
    # ruleid: py-subprocess-shell
    sp.check_output(command, cwd="/srv", shell=True, text=True)


def size(path):
    # ruleid: py-subprocess-shell
    return os.popen("du -sh %s" % path).read()


async def lint(path):
    # ruleid: py-subprocess-shell
    return await asyncio.create_subprocess_shell("ruff check {}".format(path))


def ping_fixed(host):
    # ok: py-subprocess-shell
    subprocess.run(["ping", "-c", "1", host], check=True)


def clear():
    # ok: py-subprocess-shell
    os.system("clear")
    # ok: py-subprocess-shell
    subprocess.call("ls | wc -l", shell=True)


class Runner:
    def run(self, command, shell):
        # ok: py-subprocess-shell
        self.executor.run(command, shell=True)
        return shell
