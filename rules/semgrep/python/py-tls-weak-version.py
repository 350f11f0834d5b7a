import ssl


def old():
    # ruleid: py-tls-weak-version
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)


def minimum():
    context = ssl.create_default_context()
    # ruleid: py-tls-weak-version
    context.minimum_version = ssl.TLSVersion.TLSv1_1
    return context


def suites(context):
    # ruleid: py-tls-weak-version
    context.set_ciphers("RC4:HIGH")


def old_fixed():
    # ok: py-tls-weak-version
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def minimum_fixed():
    context = ssl.create_default_context()
    # ok: py-tls-weak-version
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def suites_fixed(context):
    # ok: py-tls-weak-version
    context.set_ciphers("ECDHE+AESGCM:!aNULL")
