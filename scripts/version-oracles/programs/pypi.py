"""PEP 440 as pip orders it. Needs the package `packaging`."""
import sys

import packaging
from packaging.version import InvalidVersion, Version


def parse(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


versions = [parse(line) for line in sys.stdin.read().split("\n")[:-1]]
print(f"packaging {packaging.__version__}, packaging.version.Version")
for left in versions:
    if left is None:
        print("!")
        continue
    print("".join("!" if right is None else "<" if left < right else ">" if left > right else "=" for right in versions))
