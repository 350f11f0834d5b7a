"""Runs a command on a pseudo-terminal and types. argv: JSON list of [text to wait for, what to send], then the command.

Prints JSON: what was on the terminal, how the process ended, and whether the terminal echoes and edits lines again.
"""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios

steps = json.loads(sys.argv[1])
pid, master = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
output = b""
seen_to = 0
signal.alarm(50)
ended = 0
while True:
    while steps and steps[0][0].encode() in output[seen_to:]:
        seen_to = len(output)
        _, send = steps.pop(0)
        if send == "SIGTERM":
            os.kill(pid, signal.SIGTERM)
        else:
            os.write(master, send.encode())
    if not ended:
        ended, status = os.waitpid(pid, os.WNOHANG)
    if select.select([master], [], [], 0.02)[0]:
        try:
            output += os.read(master, 65536)
        except OSError:  # Linux says EIO once the last user of the terminal is gone.
            if ended:
                break
    elif ended:
        break
local = termios.tcgetattr(master)[3]
print(json.dumps({
    "output": output.decode("utf-8", "replace"),
    "exit": os.waitstatus_to_exitcode(status),
    "isSane": bool(local & termios.ECHO) and bool(local & termios.ICANON) and bool(local & termios.ISIG),
}))
