import os


def clear():
    # ok: py-subprocess-shell
    os.system("cls" if os.name == "nt" else "clear")


def run(command):
    # ruleid: py-subprocess-shell
    os.system(command if os.name == "nt" else "clear")
