import os
import psutil
import signal


def stop(pid):
    # ruleid: py-process-of-others
    os.kill(pid, signal.SIGKILL)


def end(process_id):
    # ruleid: py-process-of-others
    psutil.Process(process_id).terminate()


def give(path, user):
    # ruleid: py-process-of-others
    os.chown(path, user, -1)


def fixed(pid, user):
    if psutil.Process(pid).username() != user:
        raise PermissionError(pid)
    # ok: py-process-of-others
    os.kill(pid, signal.SIGTERM)


def alive(pid):
    # ok: py-process-of-others
    os.kill(pid, 0)


def own():
    # ok: py-process-of-others
    os.kill(os.getpid(), signal.SIGTERM)
