import shlex

import paramiko
import pexpect


def restart(client, service):
    # ruleid: py-remote-command
    return client.exec_command(f"systemctl restart {service}")


def tail(client, path):
    # ruleid: py-remote-command
    _, out, _ = client.exec_command("tail -n 20 " + path)
    return out.read()


def shell(command):
    # ruleid: py-remote-command
    return pexpect.spawn(command)


def restart_fixed(client, service):
    # ok: py-remote-command
    return client.exec_command("systemctl restart " + shlex.quote(service))


def uptime(client):
    # ok: py-remote-command
    return client.exec_command("uptime")


def login(host):
    # ok: py-remote-command
    return pexpect.spawn("ssh", [host])
