import subprocess
from enum import Enum

from fastapi import FastAPI

app = FastAPI()
REPOSITORIES = {"web": "https://git.example.org/web.git"}


class Branch(Enum):
    MAIN = "main"


@app.post("/build")
def build(name: str, branch: Branch, folder: str):
    address = REPOSITORIES.get(name)
    # ok: py-argument-injection
    subprocess.run(["git", "clone", "-b", branch.value, address], check=True)
    # ruleid: py-argument-injection
    subprocess.run(["git", "clone", address, folder], check=True)
