def authenticate(username, service="login"):
    handle = PamHandle()
    pam_start(service, username, conv, handle)
    # ruleid: py-pam-account
    return pam_authenticate(handle, 0) == 0


def check(handle):
    # ruleid: py-pam-account
    retval = libpam.pam_authenticate(handle, 0)
    return retval == 0


def third(handle):
    # ruleid: py-pam-account
    if pam_authenticate(handle, 0) != 0:
        raise PermissionError
    return True


def fixed(handle):
    # ok: py-pam-account
    retval = pam_authenticate(handle, 0)
    if retval == 0:
        retval = pam_acct_mgmt(handle, 0)
    return retval == 0


def fixed_library(handle):
    # ok: py-pam-account
    return libpam.pam_authenticate(handle, 0) == 0 and libpam.pam_acct_mgmt(handle, 0) == 0


def look_alike(user):
    # ok: py-pam-account
    return authenticate(user)
