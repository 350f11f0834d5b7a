import ssl

import paramiko
import urllib3


def remote(host):
    client = paramiko.SSHClient()
    # ruleid: py-tls-unchecked
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host)


def pool():
    # ruleid: py-tls-unchecked
    return urllib3.PoolManager(cert_reqs="CERT_NONE")


async def fetch(session, url):
    # ruleid: py-tls-unchecked
    return await session.get(url, ssl=False)


def remote_fixed(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    # ok: py-tls-unchecked
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)


def pool_fixed():
    # ok: py-tls-unchecked
    return urllib3.PoolManager(cert_reqs="CERT_REQUIRED")


def wrap(sock, host):
    # ok: py-tls-unchecked
    return ssl.create_default_context().wrap_socket(sock, server_hostname=host)
