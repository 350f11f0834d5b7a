@task
def deploy(c, branch):
    # ruleid: py-remote-command
    c.run(f"git checkout {branch} && make install")


@task(help={"name": "who"})
def greet(ctx, name):
    # ruleid: py-remote-command
    ctx.run("echo " + name)


@task
def fixed(c):
    # ok: py-remote-command
    c.run("git pull && make install")


def start(job, name):
    # ok: py-remote-command
    job.run(f"name {name}")
