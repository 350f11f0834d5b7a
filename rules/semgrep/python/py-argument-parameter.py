def clone(url, target):
    # ruleid: py-argument-parameter
    subprocess.check_call(["git", "clone", url, target])


def resolve(hostname):
    # ruleid: py-argument-parameter
    return subprocess.run(["ssh", hostname, "uptime"], capture_output=True)


async def fetch(url):
    # ruleid: py-argument-parameter
    return await asyncio.create_subprocess_exec("curl", "-sS", url)


def fixed(url, target):
    # ok: py-argument-parameter
    subprocess.check_call(["git", "clone", "--", url, target])


def checked(url):
    if not url.startswith("https://"):
        raise ValueError(url)
    # ok: py-argument-parameter
    subprocess.check_call(["git", "clone", url])


def look_alike(name):
    # ok: py-argument-parameter
    subprocess.check_call(["echo", name])


def pack(target, folder):
    # ok: py-argument-parameter
    subprocess.check_call(["tar", "czf", target, "--", folder])
