from subprocess import run as execute

def grep(pattern, file):
    # ruleid: py-subprocess-shell
    return execute(["bash", "-c", f"grep {pattern} {file}"], capture_output=True).stdout
