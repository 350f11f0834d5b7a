import subprocess

from langchain.tools import tool
from langchain_experimental.agents import create_pandas_dataframe_agent
from langchain_experimental.tools import PythonREPLTool


def tools():
    # ruleid: py-llm-tool-power
    return [PythonREPLTool()]


def frame_agent(llm, frame):
    # ruleid: py-llm-tool-power
    return create_pandas_dataframe_agent(llm, frame, allow_dangerous_code=True)


# ruleid: py-llm-tool-power
@tool
def shell(command: str) -> str:
    """Runs a command."""
    return subprocess.check_output(command, shell=True, text=True)


# ok: py-llm-tool-power
@tool
def disk_usage(folder: str) -> str:
    """Shows the size of a folder."""
    return str(size_of(folder))


def frame_agent_fixed(llm, frame):
    # ok: py-llm-tool-power
    return create_pandas_dataframe_agent(llm, frame)


def shell_plain():
    # ok: py-llm-tool-power
    return subprocess.check_output(["uptime"], text=True)
