"""Writes down how Red Hat's `cvss` scores vectors of a fixed draw: `python3 scripts/record-cvss-scores.py` after `pip install cvss`."""
import random
from importlib.metadata import version
from pathlib import Path

from cvss import CVSS2, CVSS3, CVSS4

draw = random.Random(4)


def vector(prefix, base, optional):
    parts = [f"{name}:{draw.choice(values)}" for name, values in base]
    parts += [f"{name}:{draw.choice(values)}" for name, values in optional if draw.random() < 0.3]
    return prefix + "/".join(parts)


def impact(names, values):
    return [(name, values) for name in names]


two = [("AV", "LAN"), ("AC", "HML"), ("Au", "MSN"), *impact("CIA", "NPC")]
three = [("AV", "NALP"), ("AC", "LH"), ("PR", "NLH"), ("UI", "NR"), ("S", "UC"), *impact("CIA", "HLN")]
four = [("AV", "NALP"), ("AC", "LH"), ("AT", "NP"), ("PR", "NLH"), ("UI", "NPA")]
four += [*impact(["VC", "VI", "VA"], "HLN"), *impact(["SC", "SI", "SA"], "HLN")]
four_optional = [("E", "XAPU"), *impact(["CR", "IR", "AR"], "XHML"), ("MAV", "XNALP"), ("MAC", "XLH"), ("MAT", "XNP")]
four_optional += [("MPR", "XNLH"), ("MUI", "XNPA"), *impact(["MVC", "MVI", "MVA", "MSC"], "XHLN"), *impact(["MSI", "MSA"], "XSHLN")]

lines = [f"# cvss {version('cvss')}"]
lines += sorted({f"{v} {CVSS2(v).base_score}" for v in (vector("", two, []) for _ in range(150))})
lines += sorted({f"{v} {CVSS3(v).base_score}" for v in (vector("CVSS:3.1/", three, []) for _ in range(300))})
lines += sorted({f"{v} {CVSS4(v).base_score}" for v in (vector("CVSS:4.0/", four, []) for _ in range(700))})
lines += sorted({f"{v} {CVSS4(v).base_score}" for v in (vector("CVSS:4.0/", four, four_optional) for _ in range(700))})
Path(__file__).parent.parent.joinpath("packages/dependencies/test/golden/cvss-scores.txt").write_text("\n".join(lines) + "\n")
