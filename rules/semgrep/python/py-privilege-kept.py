import os
import subprocess


def become():
    # ruleid: py-privilege-kept
    os.setuid(0)


def install(package):
    # ruleid: py-privilege-kept
    subprocess.run(["sudo", "apt-get", "install", package], check=True)


def drop(uid):
    # ruleid: py-privilege-kept
    os.setuid(uid)


def drop_fixed(uid, gid):
    os.setgroups([])
    os.setgid(gid)
    # ok: py-privilege-kept
    os.setuid(uid)


def listing():
    # ok: py-privilege-kept
    subprocess.run(["ls", "/root"], check=True)


def text():
    # ok: py-privilege-kept
    os.system("echo sudo")
