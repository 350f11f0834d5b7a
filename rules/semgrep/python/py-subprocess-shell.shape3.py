import subprocess

def compile_tex(source):
    # ruleid: py-subprocess-shell
    args = ["sh", "-c", "pdflatex " + source]
    return subprocess.Popen(args)
