import json
import subprocess

from openai import OpenAI

client = OpenAI()


def calculate(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    # ruleid: py-llm-output-run
    return eval(answer.choices[0].message.content)


def command(llm, task):
    text = llm.invoke(f"Write a shell command for: {task}")
    # ruleid: py-llm-output-run
    return subprocess.run(text.content, shell=True, capture_output=True)


def report(chain, cursor, question):
    sql = chain.run(question)
    # ruleid: py-llm-output-run
    return cursor.execute(sql).fetchall()


def calculate_fixed(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    # ok: py-llm-output-run
    return json.loads(answer.choices[0].message.content)["result"]


def choose(llm, task):
    name = llm.invoke(task)
    if name not in ("date", "uptime"):
        return None
    # ok: py-llm-output-run
    return subprocess.run(name)


def other(cursor, agency):
    # ok: py-llm-output-run
    return cursor.execute("SELECT 1", agency.run("x"))
