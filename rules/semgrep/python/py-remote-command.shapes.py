from fabric import Connection

def tail(host, logfile):
    # ruleid: py-remote-command
    Connection(host).run("tail -n 100 " + logfile)
