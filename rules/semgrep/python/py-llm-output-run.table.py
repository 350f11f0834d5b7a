import subprocess
import anthropic

client = anthropic.Anthropic()
COMMANDS = {"test": ["pytest", "-q"]}


def step(task):
    answer = client.messages.create(model="m", max_tokens=9, messages=[{"role": "user", "content": task}])
    argv = COMMANDS.get(answer.content[0].input["name"])
    if argv is not None:
        # ok: py-llm-output-run
        subprocess.run(argv, check=False)


def step_free(task):
    answer = client.messages.create(model="m", max_tokens=9, messages=[{"role": "user", "content": task}])
    # ruleid: py-llm-output-run
    subprocess.run(answer.content[0].input["command"], shell=True, check=False)
