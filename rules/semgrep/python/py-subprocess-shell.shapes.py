import os
import sys
# ruleid: py-subprocess-shell
os.execl("/bin/sh", "sh", "-c", sys.argv[1])


from subprocess import run as execute

def grep(pattern, file):
    # ruleid: py-subprocess-shell
    return execute(["bash", "-c", f"grep {pattern} {file}"], capture_output=True).stdout


import subprocess

def compile_tex(source):
    # ruleid: py-subprocess-shell
    args = ["sh", "-c", "pdflatex " + source]
    return subprocess.Popen(args)
