import os
import pwd


def drop():
    user = pwd.getpwnam("backup")
    os.setgid(user.pw_gid)
    # ok: py-privilege-kept
    os.setuid(user.pw_uid)


def only_user(uid):
    # ruleid: py-privilege-kept
    os.setuid(uid)
